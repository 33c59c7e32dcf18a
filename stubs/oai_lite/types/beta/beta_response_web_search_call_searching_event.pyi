# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseWebSearchCallSearchingEvent as BetaResponseWebSearchCallSearchingEvent
from . import BetaResponseWebSearchCallSearchingEventDict as BetaResponseWebSearchCallSearchingEventDict
from . import BetaResponseWebSearchCallSearchingEventAgent as Agent
from . import BetaResponseWebSearchCallSearchingEventAgentDict as AgentDict
