# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseQueuedEvent as ResponseQueuedEvent
from .. import ResponseQueuedEventDict as ResponseQueuedEventDict
__all__ = ["ResponseQueuedEvent", "ResponseQueuedEventDict"]
