# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
from . import BetaResponseTextDeltaEventDict as BetaResponseTextDeltaEventDict
from . import BetaResponseTextDeltaEventLogprob as Logprob
from . import BetaResponseTextDeltaEventLogprobDict as LogprobDict
from . import BetaResponseTextDeltaEventLogprobTopLogprob as LogprobTopLogprob
from . import BetaResponseTextDeltaEventLogprobTopLogprobDict as LogprobTopLogprobDict
from . import BetaResponseTextDeltaEventAgent as Agent
from . import BetaResponseTextDeltaEventAgentDict as AgentDict
