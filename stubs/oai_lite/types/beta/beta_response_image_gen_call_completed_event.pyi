# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseImageGenCallCompletedEvent as BetaResponseImageGenCallCompletedEvent
from . import BetaResponseImageGenCallCompletedEventDict as BetaResponseImageGenCallCompletedEventDict
from . import BetaResponseImageGenCallCompletedEventAgent as Agent
from . import BetaResponseImageGenCallCompletedEventAgentDict as AgentDict
