# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ComputerAction as ComputerAction
from .. import ComputerActionDict as ComputerActionDict
from .. import ComputerActionClick as Click
from .. import ComputerActionClickDict as ClickDict
from .. import ComputerActionDoubleClick as DoubleClick
from .. import ComputerActionDoubleClickDict as DoubleClickDict
from .. import ComputerActionDrag as Drag
from .. import ComputerActionDragDict as DragDict
from .. import ComputerActionDragPath as DragPath
from .. import ComputerActionDragPathDict as DragPathDict
from .. import ComputerActionKeypress as Keypress
from .. import ComputerActionKeypressDict as KeypressDict
from .. import ComputerActionMove as Move
from .. import ComputerActionMoveDict as MoveDict
from .. import ComputerActionScreenshot as Screenshot
from .. import ComputerActionScreenshotDict as ScreenshotDict
from .. import ComputerActionScroll as Scroll
from .. import ComputerActionScrollDict as ScrollDict
from .. import ComputerActionType as Type
from .. import ComputerActionTypeDict as TypeDict
from .. import ComputerActionWait as Wait
from .. import ComputerActionWaitDict as WaitDict
__all__ = ["ComputerAction", "ComputerActionDict", "Click", "ClickDict", "DoubleClick", "DoubleClickDict", "Drag", "DragDict", "DragPath", "DragPathDict", "Keypress", "KeypressDict", "Move", "MoveDict", "Screenshot", "ScreenshotDict", "Scroll", "ScrollDict", "Type", "TypeDict", "Wait", "WaitDict"]
