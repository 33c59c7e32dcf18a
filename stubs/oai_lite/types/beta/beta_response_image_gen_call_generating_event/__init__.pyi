# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseImageGenCallGeneratingEvent as BetaResponseImageGenCallGeneratingEvent
from .. import BetaResponseImageGenCallGeneratingEventDict as BetaResponseImageGenCallGeneratingEventDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseImageGenCallGeneratingEvent", "BetaResponseImageGenCallGeneratingEventDict", "Agent", "AgentDict"]
