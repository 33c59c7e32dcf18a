# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseComputerToolCall as ResponseComputerToolCall
from .. import ResponseComputerToolCallDict as ResponseComputerToolCallDict
from .. import ResponseComputerToolCallPendingSafetyCheck as PendingSafetyCheck
from .. import ResponseComputerToolCallPendingSafetyCheckDict as PendingSafetyCheckDict
from .. import ComputerAction as Action
from .. import ComputerActionDict as ActionDict
from .. import ComputerActionClick as ActionClick
from .. import ComputerActionClickDict as ActionClickDict
from .. import ComputerActionDoubleClick as ActionDoubleClick
from .. import ComputerActionDoubleClickDict as ActionDoubleClickDict
from .. import ComputerActionDrag as ActionDrag
from .. import ComputerActionDragDict as ActionDragDict
from .. import ComputerActionDragPath as ActionDragPath
from .. import ComputerActionDragPathDict as ActionDragPathDict
from .. import ComputerActionKeypress as ActionKeypress
from .. import ComputerActionKeypressDict as ActionKeypressDict
from .. import ComputerActionMove as ActionMove
from .. import ComputerActionMoveDict as ActionMoveDict
from .. import ComputerActionScreenshot as ActionScreenshot
from .. import ComputerActionScreenshotDict as ActionScreenshotDict
from .. import ComputerActionScroll as ActionScroll
from .. import ComputerActionScrollDict as ActionScrollDict
from .. import ComputerActionType as ActionType
from .. import ComputerActionTypeDict as ActionTypeDict
from .. import ComputerActionWait as ActionWait
from .. import ComputerActionWaitDict as ActionWaitDict
__all__ = ["ResponseComputerToolCall", "ResponseComputerToolCallDict", "PendingSafetyCheck", "PendingSafetyCheckDict", "Action", "ActionDict", "ActionClick", "ActionClickDict", "ActionDoubleClick", "ActionDoubleClickDict", "ActionDrag", "ActionDragDict", "ActionDragPath", "ActionDragPathDict", "ActionKeypress", "ActionKeypressDict", "ActionMove", "ActionMoveDict", "ActionScreenshot", "ActionScreenshotDict", "ActionScroll", "ActionScrollDict", "ActionType", "ActionTypeDict", "ActionWait", "ActionWaitDict"]
