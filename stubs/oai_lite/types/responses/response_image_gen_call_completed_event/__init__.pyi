# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseImageGenCallCompletedEvent as ResponseImageGenCallCompletedEvent
from .. import ResponseImageGenCallCompletedEventDict as ResponseImageGenCallCompletedEventDict
__all__ = ["ResponseImageGenCallCompletedEvent", "ResponseImageGenCallCompletedEventDict"]
