# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseImageGenCallPartialImageEvent as BetaResponseImageGenCallPartialImageEvent
from .. import BetaResponseImageGenCallPartialImageEventDict as BetaResponseImageGenCallPartialImageEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseImageGenCallPartialImageEvent", "BetaResponseImageGenCallPartialImageEventDict", "Agent", "AgentDict"]
