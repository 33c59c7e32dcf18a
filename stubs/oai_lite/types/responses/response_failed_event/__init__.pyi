# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFailedEvent as ResponseFailedEvent
from .. import ResponseFailedEventDict as ResponseFailedEventDict
__all__ = ["ResponseFailedEvent", "ResponseFailedEventDict"]
