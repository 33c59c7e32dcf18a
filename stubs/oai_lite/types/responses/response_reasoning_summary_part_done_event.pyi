# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseReasoningSummaryPartDoneEvent as ResponseReasoningSummaryPartDoneEvent
from . import ResponseReasoningSummaryPartDoneEventDict as ResponseReasoningSummaryPartDoneEventDict
from . import ResponseReasoningSummaryPartDoneEventPart as Part
from . import ResponseReasoningSummaryPartDoneEventPartDict as PartDict
