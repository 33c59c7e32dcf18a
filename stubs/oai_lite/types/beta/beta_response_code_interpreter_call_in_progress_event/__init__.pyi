# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterCallInProgressEvent as BetaResponseCodeInterpreterCallInProgressEvent
from .. import BetaResponseCodeInterpreterCallInProgressEventDict as BetaResponseCodeInterpreterCallInProgressEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCodeInterpreterCallInProgressEvent", "BetaResponseCodeInterpreterCallInProgressEventDict", "Agent", "AgentDict"]
