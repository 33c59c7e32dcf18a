# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCompletedEvent as ResponseCompletedEvent
from .. import ResponseCompletedEventDict as ResponseCompletedEventDict
__all__ = ["ResponseCompletedEvent", "ResponseCompletedEventDict"]
