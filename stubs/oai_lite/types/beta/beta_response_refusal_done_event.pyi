# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseRefusalDoneEvent as BetaResponseRefusalDoneEvent
from . import BetaResponseRefusalDoneEventDict as BetaResponseRefusalDoneEventDict
from . import BetaResponseRefusalDoneEventAgent as Agent
from . import BetaResponseRefusalDoneEventAgentDict as AgentDict
