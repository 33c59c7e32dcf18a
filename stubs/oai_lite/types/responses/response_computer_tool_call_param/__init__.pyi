# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseComputerToolCallParam as ResponseComputerToolCallParam
from .. import ResponseComputerToolCallParamPendingSafetyCheck as PendingSafetyCheck
from .. import ComputerActionParam as Action
from .. import ComputerActionParamClick as ActionClick
from .. import ComputerActionParamDoubleClick as ActionDoubleClick
from .. import ComputerActionParamDrag as ActionDrag
from .. import ComputerActionParamDragPath as ActionDragPath
from .. import ComputerActionParamKeypress as ActionKeypress
from .. import ComputerActionParamMove as ActionMove
from .. import ComputerActionParamScreenshot as ActionScreenshot
from .. import ComputerActionParamScroll as ActionScroll
from .. import ComputerActionParamType as ActionType
from .. import ComputerActionParamWait as ActionWait
__all__ = ["ResponseComputerToolCallParam", "PendingSafetyCheck", "Action", "ActionClick", "ActionDoubleClick", "ActionDrag", "ActionDragPath", "ActionKeypress", "ActionMove", "ActionScreenshot", "ActionScroll", "ActionType", "ActionWait"]
