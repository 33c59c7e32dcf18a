# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningSummaryPartAddedEvent as BetaResponseReasoningSummaryPartAddedEvent
from .. import BetaResponseReasoningSummaryPartAddedEventDict as BetaResponseReasoningSummaryPartAddedEventDict
from .. import BetaResponseReasoningItemSummary as Part
from .. import BetaResponseReasoningItemSummaryDict as PartDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseReasoningSummaryPartAddedEvent", "BetaResponseReasoningSummaryPartAddedEventDict", "Part", "PartDict", "Agent", "AgentDict"]
