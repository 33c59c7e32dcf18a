# Derived by `python -m tools gen` from tools/api/live.pyi. Do not edit: change that and run gen.
from .. import AsyncForks as AsyncForks
from .. import AsyncLive as AsyncLive
from .. import AsyncSessions as AsyncSessions
from .. import AsyncSideband as AsyncSideband
from .. import Forks as Forks
from .. import Live as Live
from .. import Sessions as Sessions
from .. import Sideband as Sideband
