# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseComputerToolCallParam as BetaResponseComputerToolCallParam
from ...responses import ResponseComputerToolCallParamPendingSafetyCheck as PendingSafetyCheck
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseComputerToolCallParam", "PendingSafetyCheck", "Agent"]
