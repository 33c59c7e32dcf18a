# Derived by `python -m tools gen` from tools/api/beta_threads.pyi. Do not edit: change that and run gen.
from .. import AsyncMessages as AsyncMessages
from .. import AsyncRuns as AsyncRuns
from .. import AsyncThreads as AsyncThreads
from .. import Messages as Messages
from .. import Runs as Runs
from .. import Threads as Threads
