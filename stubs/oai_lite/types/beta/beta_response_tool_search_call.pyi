# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseToolSearchCall as BetaResponseToolSearchCall
from . import BetaResponseToolSearchCallDict as BetaResponseToolSearchCallDict
from . import BetaResponseToolSearchCallAgent as Agent
from . import BetaResponseToolSearchCallAgentDict as AgentDict
