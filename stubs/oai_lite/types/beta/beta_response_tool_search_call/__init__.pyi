# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseToolSearchCall as BetaResponseToolSearchCall
from .. import BetaResponseToolSearchCallDict as BetaResponseToolSearchCallDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseToolSearchCall", "BetaResponseToolSearchCallDict", "Agent", "AgentDict"]
