# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningSummaryTextDeltaEvent as ResponseReasoningSummaryTextDeltaEvent
from .. import ResponseReasoningSummaryTextDeltaEventDict as ResponseReasoningSummaryTextDeltaEventDict
__all__ = ["ResponseReasoningSummaryTextDeltaEvent", "ResponseReasoningSummaryTextDeltaEventDict"]
