# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningSummaryPartAddedEvent as ResponseReasoningSummaryPartAddedEvent
from .. import ResponseReasoningSummaryPartAddedEventDict as ResponseReasoningSummaryPartAddedEventDict
from .. import ResponseReasoningItemSummary as Part
from .. import ResponseReasoningItemSummaryDict as PartDict
__all__ = ["ResponseReasoningSummaryPartAddedEvent", "ResponseReasoningSummaryPartAddedEventDict", "Part", "PartDict"]
