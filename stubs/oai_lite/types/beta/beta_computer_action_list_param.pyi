# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaComputerActionListParam as BetaComputerActionListParam
from . import BetaComputerActionListParamBetaComputerActionParam as BetaComputerActionParam
from . import BetaComputerActionListParamClick as Click
from . import BetaComputerActionListParamDoubleClick as DoubleClick
from . import BetaComputerActionListParamDrag as Drag
from . import BetaComputerActionListParamDragPath as DragPath
from . import BetaComputerActionListParamKeypress as Keypress
from . import BetaComputerActionListParamMove as Move
from . import BetaComputerActionListParamScreenshot as Screenshot
from . import BetaComputerActionListParamScroll as Scroll
from . import BetaComputerActionListParamType as Type
from . import BetaComputerActionListParamWait as Wait
