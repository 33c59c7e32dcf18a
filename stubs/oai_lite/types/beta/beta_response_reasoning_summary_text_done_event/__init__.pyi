# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningSummaryTextDoneEvent as BetaResponseReasoningSummaryTextDoneEvent
from .. import BetaResponseReasoningSummaryTextDoneEventDict as BetaResponseReasoningSummaryTextDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseReasoningSummaryTextDoneEvent", "BetaResponseReasoningSummaryTextDoneEventDict", "Agent", "AgentDict"]
