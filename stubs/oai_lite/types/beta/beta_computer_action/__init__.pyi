# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ComputerAction as BetaComputerAction
from ...responses import ComputerActionDict as BetaComputerActionDict
from ...responses import ComputerActionClick as Click
from ...responses import ComputerActionClickDict as ClickDict
from ...responses import ComputerActionDoubleClick as DoubleClick
from ...responses import ComputerActionDoubleClickDict as DoubleClickDict
from ...responses import ComputerActionDrag as Drag
from ...responses import ComputerActionDragDict as DragDict
from ...responses import ComputerActionDragPath as DragPath
from ...responses import ComputerActionDragPathDict as DragPathDict
from ...responses import ComputerActionKeypress as Keypress
from ...responses import ComputerActionKeypressDict as KeypressDict
from ...responses import ComputerActionMove as Move
from ...responses import ComputerActionMoveDict as MoveDict
from ...responses import ComputerActionScreenshot as Screenshot
from ...responses import ComputerActionScreenshotDict as ScreenshotDict
from ...responses import ComputerActionScroll as Scroll
from ...responses import ComputerActionScrollDict as ScrollDict
from ...responses import ComputerActionType as Type
from ...responses import ComputerActionTypeDict as TypeDict
from ...responses import ComputerActionWait as Wait
from ...responses import ComputerActionWaitDict as WaitDict
__all__ = ["BetaComputerAction", "BetaComputerActionDict", "Click", "ClickDict", "DoubleClick", "DoubleClickDict", "Drag", "DragDict", "DragPath", "DragPathDict", "Keypress", "KeypressDict", "Move", "MoveDict", "Screenshot", "ScreenshotDict", "Scroll", "ScrollDict", "Type", "TypeDict", "Wait", "WaitDict"]
