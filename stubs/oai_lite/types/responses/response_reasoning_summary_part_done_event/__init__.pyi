# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent
from .. import ResponseReasoningSummaryPartDoneEventDict as ResponseReasoningSummaryPartDoneEventDict
from .. import ResponseReasoningItemSummary as Part
from .. import ResponseReasoningItemSummaryDict as PartDict
__all__ = ["ResponseReasoningSummaryPartDoneEvent", "ResponseReasoningSummaryPartDoneEventDict", "Part", "PartDict"]
