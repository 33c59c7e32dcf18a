# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent
from .. import BetaResponseReasoningSummaryPartAddedEventDict as BetaResponseReasoningSummaryPartAddedEventDict
from ...responses import ResponseReasoningItemSummary as Part
from ...responses import ResponseReasoningItemSummaryDict as PartDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseReasoningSummaryPartAddedEvent", "BetaResponseReasoningSummaryPartAddedEventDict", "Part", "PartDict", "Agent", "AgentDict"]
