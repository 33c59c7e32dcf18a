# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseComputerToolCall as BetaResponseComputerToolCall
from .. import BetaResponseComputerToolCallDict as BetaResponseComputerToolCallDict
from ...responses import ResponseComputerToolCallPendingSafetyCheck as PendingSafetyCheck
from ...responses import ResponseComputerToolCallPendingSafetyCheckDict as PendingSafetyCheckDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseComputerToolCall", "BetaResponseComputerToolCallDict", "PendingSafetyCheck", "PendingSafetyCheckDict", "Agent", "AgentDict"]
