# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseContentPartAddedEvent as ResponseContentPartAddedEvent
from .. import ResponseContentPartAddedEventDict as ResponseContentPartAddedEventDict
from .. import ResponseContentPartDoneEventPart as Part
from .. import ResponseContentPartDoneEventPartDict as PartDict
from .. import ResponseReasoningItemContent as PartReasoningText
from .. import ResponseReasoningItemContentDict as PartReasoningTextDict
__all__ = ["ResponseContentPartAddedEvent", "ResponseContentPartAddedEventDict", "Part", "PartDict", "PartReasoningText", "PartReasoningTextDict"]
