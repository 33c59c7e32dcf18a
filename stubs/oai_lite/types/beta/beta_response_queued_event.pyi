# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseQueuedEvent as BetaResponseQueuedEvent
from . import BetaResponseQueuedEventDict as BetaResponseQueuedEventDict
from . import BetaResponseQueuedEventAgent as Agent
from . import BetaResponseQueuedEventAgentDict as AgentDict
