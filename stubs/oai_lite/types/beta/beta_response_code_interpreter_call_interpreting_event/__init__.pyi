# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCodeInterpreterCallInterpretingEvent as BetaResponseCodeInterpreterCallInterpretingEvent
from .. import BetaResponseCodeInterpreterCallInterpretingEventDict as BetaResponseCodeInterpreterCallInterpretingEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseCodeInterpreterCallInterpretingEvent", "BetaResponseCodeInterpreterCallInterpretingEventDict", "Agent", "AgentDict"]
