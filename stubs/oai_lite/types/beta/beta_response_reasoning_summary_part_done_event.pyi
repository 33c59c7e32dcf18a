# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent
from . import BetaResponseReasoningSummaryPartDoneEventDict as BetaResponseReasoningSummaryPartDoneEventDict
from . import BetaResponseReasoningSummaryPartDoneEventPart as Part
from . import BetaResponseReasoningSummaryPartDoneEventPartDict as PartDict
from . import BetaResponseReasoningSummaryPartDoneEventAgent as Agent
from . import BetaResponseReasoningSummaryPartDoneEventAgentDict as AgentDict
