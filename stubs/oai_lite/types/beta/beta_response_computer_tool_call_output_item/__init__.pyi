# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseComputerToolCallOutputItem as BetaResponseComputerToolCallOutputItem
from .. import BetaResponseComputerToolCallOutputItemDict as BetaResponseComputerToolCallOutputItemDict
from ...responses import ResponseComputerToolCallPendingSafetyCheck as AcknowledgedSafetyCheck
from ...responses import ResponseComputerToolCallPendingSafetyCheckDict as AcknowledgedSafetyCheckDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseComputerToolCallOutputItem", "BetaResponseComputerToolCallOutputItemDict", "AcknowledgedSafetyCheck", "AcknowledgedSafetyCheckDict", "Agent", "AgentDict"]
