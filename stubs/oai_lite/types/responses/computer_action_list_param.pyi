# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ComputerActionListParam as ComputerActionListParam
from . import ComputerActionListParamComputerActionParam as ComputerActionParam
from . import ComputerActionListParamClick as Click
from . import ComputerActionListParamDoubleClick as DoubleClick
from . import ComputerActionListParamDrag as Drag
from . import ComputerActionListParamDragPath as DragPath
from . import ComputerActionListParamKeypress as Keypress
from . import ComputerActionListParamMove as Move
from . import ComputerActionListParamScreenshot as Screenshot
from . import ComputerActionListParamScroll as Scroll
from . import ComputerActionListParamType as Type
from . import ComputerActionListParamWait as Wait
