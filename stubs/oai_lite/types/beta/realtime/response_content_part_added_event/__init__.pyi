# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from ....realtime import ResponseContentPartAddedEventDict as ResponseContentPartAddedEventDict
from ....realtime import ResponseContentPartDoneEventPart as Part
from ....realtime import ResponseContentPartDoneEventPartDict as PartDict
__all__ = ["ResponseContentPartAddedEvent", "ResponseContentPartAddedEventDict", "Part", "PartDict"]
