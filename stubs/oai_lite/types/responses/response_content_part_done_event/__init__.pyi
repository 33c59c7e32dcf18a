# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseContentPartDoneEvent as ResponseContentPartDoneEvent
from .. import ResponseContentPartDoneEventDict as ResponseContentPartDoneEventDict
from .. import ResponseContentPartDoneEventPart as Part
from .. import ResponseContentPartDoneEventPartDict as PartDict
from .. import ResponseReasoningItemContent as PartReasoningText
from .. import ResponseReasoningItemContentDict as PartReasoningTextDict
__all__ = ["ResponseContentPartDoneEvent", "ResponseContentPartDoneEventDict", "Part", "PartDict", "PartReasoningText", "PartReasoningTextDict"]
