# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ComputerActionParam as BetaComputerActionParam
from ...responses import ComputerActionParamClick as Click
from ...responses import ComputerActionParamDoubleClick as DoubleClick
from ...responses import ComputerActionParamDrag as Drag
from ...responses import ComputerActionParamDragPath as DragPath
from ...responses import ComputerActionParamKeypress as Keypress
from ...responses import ComputerActionParamMove as Move
from ...responses import ComputerActionParamScreenshot as Screenshot
from ...responses import ComputerActionParamScroll as Scroll
from ...responses import ComputerActionParamType as Type
from ...responses import ComputerActionParamWait as Wait
__all__ = ["BetaComputerActionParam", "Click", "DoubleClick", "Drag", "DragPath", "Keypress", "Move", "Screenshot", "Scroll", "Type", "Wait"]
