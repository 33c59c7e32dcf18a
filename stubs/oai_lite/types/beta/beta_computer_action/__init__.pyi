# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaComputerAction as BetaComputerAction
from .. import BetaComputerActionDict as BetaComputerActionDict
from .. import BetaComputerActionClick as Click
from .. import BetaComputerActionClickDict as ClickDict
from .. import BetaComputerActionDoubleClick as DoubleClick
from .. import BetaComputerActionDoubleClickDict as DoubleClickDict
from .. import BetaComputerActionDrag as Drag
from .. import BetaComputerActionDragDict as DragDict
from .. import BetaComputerActionDragPath as DragPath
from .. import BetaComputerActionDragPathDict as DragPathDict
from .. import BetaComputerActionKeypress as Keypress
from .. import BetaComputerActionKeypressDict as KeypressDict
from .. import BetaComputerActionMove as Move
from .. import BetaComputerActionMoveDict as MoveDict
from .. import BetaComputerActionScreenshot as Screenshot
from .. import BetaComputerActionScreenshotDict as ScreenshotDict
from .. import BetaComputerActionScroll as Scroll
from .. import BetaComputerActionScrollDict as ScrollDict
from .. import BetaComputerActionType as Type
from .. import BetaComputerActionTypeDict as TypeDict
from .. import BetaComputerActionWait as Wait
from .. import BetaComputerActionWaitDict as WaitDict
__all__ = ["BetaComputerAction", "BetaComputerActionDict", "Click", "ClickDict", "DoubleClick", "DoubleClickDict", "Drag", "DragDict", "DragPath", "DragPathDict", "Keypress", "KeypressDict", "Move", "MoveDict", "Screenshot", "ScreenshotDict", "Scroll", "ScrollDict", "Type", "TypeDict", "Wait", "WaitDict"]
