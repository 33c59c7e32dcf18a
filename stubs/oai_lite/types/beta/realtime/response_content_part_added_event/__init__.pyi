# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .. import ResponseContentPartAddedEventDict as ResponseContentPartAddedEventDict
from .. import ResponseContentPartDoneEventPart as Part
from .. import ResponseContentPartDoneEventPartDict as PartDict
__all__ = ["ResponseContentPartAddedEvent", "ResponseContentPartAddedEventDict", "Part", "PartDict"]
