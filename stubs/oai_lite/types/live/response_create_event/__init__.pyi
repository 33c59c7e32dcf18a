# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCreateEvent as ResponseCreateEvent
from .. import ResponseCreateEventDict as ResponseCreateEventDict
__all__ = ["ResponseCreateEvent", "ResponseCreateEventDict"]
