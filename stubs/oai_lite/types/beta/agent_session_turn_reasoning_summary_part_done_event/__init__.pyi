# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnReasoningSummaryPartDoneEvent as AgentSessionTurnReasoningSummaryPartDoneEvent
from .. import AgentSessionTurnReasoningSummaryPartDoneEventDict as AgentSessionTurnReasoningSummaryPartDoneEventDict
__all__ = ["AgentSessionTurnReasoningSummaryPartDoneEvent", "AgentSessionTurnReasoningSummaryPartDoneEventDict"]
