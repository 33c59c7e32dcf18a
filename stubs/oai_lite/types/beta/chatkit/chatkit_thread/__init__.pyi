# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatKitThread as ChatKitThread
from .. import ChatKitThreadDict as ChatKitThreadDict
from .. import ChatKitThreadStatus as Status
from .. import ChatKitThreadStatusDict as StatusDict
from .. import ChatKitThreadStatusActive as StatusActive
from .. import ChatKitThreadStatusActiveDict as StatusActiveDict
from .. import ChatKitThreadStatusLocked as StatusLocked
from .. import ChatKitThreadStatusLockedDict as StatusLockedDict
from .. import ChatKitThreadStatusClosed as StatusClosed
from .. import ChatKitThreadStatusClosedDict as StatusClosedDict
__all__ = ["ChatKitThread", "ChatKitThreadDict", "Status", "StatusDict", "StatusActive", "StatusActiveDict", "StatusLocked", "StatusLockedDict", "StatusClosed", "StatusClosedDict"]
