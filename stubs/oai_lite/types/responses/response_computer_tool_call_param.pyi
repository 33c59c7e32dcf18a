# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseComputerToolCallParam as ResponseComputerToolCallParam
from . import ResponseComputerToolCallParamPendingSafetyCheck as PendingSafetyCheck
from . import ResponseComputerToolCallParamAction as Action
from . import ResponseComputerToolCallParamActionClick as ActionClick
from . import ResponseComputerToolCallParamActionDoubleClick as ActionDoubleClick
from . import ResponseComputerToolCallParamActionDrag as ActionDrag
from . import ResponseComputerToolCallParamActionDragPath as ActionDragPath
from . import ResponseComputerToolCallParamActionKeypress as ActionKeypress
from . import ResponseComputerToolCallParamActionMove as ActionMove
from . import ResponseComputerToolCallParamActionScreenshot as ActionScreenshot
from . import ResponseComputerToolCallParamActionScroll as ActionScroll
from . import ResponseComputerToolCallParamActionType as ActionType
from . import ResponseComputerToolCallParamActionWait as ActionWait
