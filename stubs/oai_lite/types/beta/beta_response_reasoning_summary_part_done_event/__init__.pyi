# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningSummaryPartDoneEvent as BetaResponseReasoningSummaryPartDoneEvent
from .. import BetaResponseReasoningSummaryPartDoneEventDict as BetaResponseReasoningSummaryPartDoneEventDict
from ...responses import ResponseReasoningItemSummary as Part
from ...responses import ResponseReasoningItemSummaryDict as PartDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseReasoningSummaryPartDoneEvent", "BetaResponseReasoningSummaryPartDoneEventDict", "Part", "PartDict", "Agent", "AgentDict"]
