# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFileSearchCallCompletedEvent as ResponseFileSearchCallCompletedEvent
from .. import ResponseFileSearchCallCompletedEventDict as ResponseFileSearchCallCompletedEventDict
__all__ = ["ResponseFileSearchCallCompletedEvent", "ResponseFileSearchCallCompletedEventDict"]
