# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ComputerActionParam as ComputerActionParam
from .. import ComputerActionParamClick as Click
from .. import ComputerActionParamDoubleClick as DoubleClick
from .. import ComputerActionParamDrag as Drag
from .. import ComputerActionParamDragPath as DragPath
from .. import ComputerActionParamKeypress as Keypress
from .. import ComputerActionParamMove as Move
from .. import ComputerActionParamScreenshot as Screenshot
from .. import ComputerActionParamScroll as Scroll
from .. import ComputerActionParamType as Type
from .. import ComputerActionParamWait as Wait
__all__ = ["ComputerActionParam", "Click", "DoubleClick", "Drag", "DragPath", "Keypress", "Move", "Screenshot", "Scroll", "Type", "Wait"]
