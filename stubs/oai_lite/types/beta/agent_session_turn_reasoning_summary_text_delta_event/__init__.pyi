# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnReasoningSummaryTextDeltaEvent as AgentSessionTurnReasoningSummaryTextDeltaEvent
from .. import AgentSessionTurnReasoningSummaryTextDeltaEventDict as AgentSessionTurnReasoningSummaryTextDeltaEventDict
__all__ = ["AgentSessionTurnReasoningSummaryTextDeltaEvent", "AgentSessionTurnReasoningSummaryTextDeltaEventDict"]
