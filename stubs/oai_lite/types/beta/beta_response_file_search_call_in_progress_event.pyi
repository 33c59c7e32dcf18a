# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseFileSearchCallInProgressEvent as BetaResponseFileSearchCallInProgressEvent
from . import BetaResponseFileSearchCallInProgressEventDict as BetaResponseFileSearchCallInProgressEventDict
from . import BetaResponseFileSearchCallInProgressEventAgent as Agent
from . import BetaResponseFileSearchCallInProgressEventAgentDict as AgentDict
