# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningSummaryTextDoneEvent as ResponseReasoningSummaryTextDoneEvent
from .. import ResponseReasoningSummaryTextDoneEventDict as ResponseReasoningSummaryTextDoneEventDict
__all__ = ["ResponseReasoningSummaryTextDoneEvent", "ResponseReasoningSummaryTextDoneEventDict"]
