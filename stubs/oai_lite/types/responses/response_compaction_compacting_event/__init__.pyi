# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCompactionCompactingEvent as ResponseCompactionCompactingEvent
from .. import ResponseCompactionCompactingEventDict as ResponseCompactionCompactingEventDict
__all__ = ["ResponseCompactionCompactingEvent", "ResponseCompactionCompactingEventDict"]
