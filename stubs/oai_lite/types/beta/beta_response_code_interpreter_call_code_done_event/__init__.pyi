# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterCallCodeDoneEvent as BetaResponseCodeInterpreterCallCodeDoneEvent
from .. import BetaResponseCodeInterpreterCallCodeDoneEventDict as BetaResponseCodeInterpreterCallCodeDoneEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCodeInterpreterCallCodeDoneEvent", "BetaResponseCodeInterpreterCallCodeDoneEventDict", "Agent", "AgentDict"]
