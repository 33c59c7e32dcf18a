# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCodeInterpreterCallCompletedEvent as ResponseCodeInterpreterCallCompletedEvent
from .. import ResponseCodeInterpreterCallCompletedEventDict as ResponseCodeInterpreterCallCompletedEventDict
__all__ = ["ResponseCodeInterpreterCallCompletedEvent", "ResponseCodeInterpreterCallCompletedEventDict"]
