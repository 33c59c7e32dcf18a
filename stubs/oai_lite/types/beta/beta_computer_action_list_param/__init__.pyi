# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaComputerActionListParam as BetaComputerActionListParam
from .. import BetaComputerActionParam as BetaComputerActionParam
from .. import BetaComputerActionParamClick as Click
from .. import BetaComputerActionParamDoubleClick as DoubleClick
from .. import BetaComputerActionParamDrag as Drag
from .. import BetaComputerActionParamDragPath as DragPath
from .. import BetaComputerActionParamKeypress as Keypress
from .. import BetaComputerActionParamMove as Move
from .. import BetaComputerActionParamScreenshot as Screenshot
from .. import BetaComputerActionParamScroll as Scroll
from .. import BetaComputerActionParamType as Type
from .. import BetaComputerActionParamWait as Wait
__all__ = ["BetaComputerActionListParam", "BetaComputerActionParam", "Click", "DoubleClick", "Drag", "DragPath", "Keypress", "Move", "Screenshot", "Scroll", "Type", "Wait"]
