# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseWebSearchCallSearchingEvent as ResponseWebSearchCallSearchingEvent
from .. import ResponseWebSearchCallSearchingEventDict as ResponseWebSearchCallSearchingEventDict
__all__ = ["ResponseWebSearchCallSearchingEvent", "ResponseWebSearchCallSearchingEventDict"]
