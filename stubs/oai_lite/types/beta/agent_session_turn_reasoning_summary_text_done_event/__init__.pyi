# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnReasoningSummaryTextDoneEvent as AgentSessionTurnReasoningSummaryTextDoneEvent
from .. import AgentSessionTurnReasoningSummaryTextDoneEventDict as AgentSessionTurnReasoningSummaryTextDoneEventDict
__all__ = ["AgentSessionTurnReasoningSummaryTextDoneEvent", "AgentSessionTurnReasoningSummaryTextDoneEventDict"]
