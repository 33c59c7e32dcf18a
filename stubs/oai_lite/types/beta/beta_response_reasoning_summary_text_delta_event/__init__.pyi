# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningSummaryTextDeltaEvent as BetaResponseReasoningSummaryTextDeltaEvent
from .. import BetaResponseReasoningSummaryTextDeltaEventDict as BetaResponseReasoningSummaryTextDeltaEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseReasoningSummaryTextDeltaEvent", "BetaResponseReasoningSummaryTextDeltaEventDict", "Agent", "AgentDict"]
