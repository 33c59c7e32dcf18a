# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseWebSearchCallCompletedEvent as ResponseWebSearchCallCompletedEvent
from .. import ResponseWebSearchCallCompletedEventDict as ResponseWebSearchCallCompletedEventDict
__all__ = ["ResponseWebSearchCallCompletedEvent", "ResponseWebSearchCallCompletedEventDict"]
