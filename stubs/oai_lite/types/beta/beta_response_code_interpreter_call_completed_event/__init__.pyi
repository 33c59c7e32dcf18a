# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterCallCompletedEvent as BetaResponseCodeInterpreterCallCompletedEvent
from .. import BetaResponseCodeInterpreterCallCompletedEventDict as BetaResponseCodeInterpreterCallCompletedEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCodeInterpreterCallCompletedEvent", "BetaResponseCodeInterpreterCallCompletedEventDict", "Agent", "AgentDict"]
