# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFileSearchCallSearchingEvent as ResponseFileSearchCallSearchingEvent
from .. import ResponseFileSearchCallSearchingEventDict as ResponseFileSearchCallSearchingEventDict
__all__ = ["ResponseFileSearchCallSearchingEvent", "ResponseFileSearchCallSearchingEventDict"]
