# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentSessionTurnReasoningSummaryPartAddedEvent as AgentSessionTurnReasoningSummaryPartAddedEvent
from .. import AgentSessionTurnReasoningSummaryPartAddedEventDict as AgentSessionTurnReasoningSummaryPartAddedEventDict
__all__ = ["AgentSessionTurnReasoningSummaryPartAddedEvent", "AgentSessionTurnReasoningSummaryPartAddedEventDict"]
