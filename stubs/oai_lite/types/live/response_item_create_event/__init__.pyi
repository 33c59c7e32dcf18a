# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseItemCreateEvent as ResponseItemCreateEvent
from .. import ResponseItemCreateEventDict as ResponseItemCreateEventDict
__all__ = ["ResponseItemCreateEvent", "ResponseItemCreateEventDict"]
