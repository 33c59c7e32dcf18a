# Derived by `python -m tools gen` from tools/api/realtime.pyi. Do not edit: change that and run gen.
from .. import AsyncCalls as AsyncCalls
from .. import Calls as Calls
