# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseTextDeltaEvent as BetaResponseTextDeltaEvent
from .. import BetaResponseTextDeltaEventDict as BetaResponseTextDeltaEventDict
from .. import BetaResponseTextDoneEventLogprob as Logprob
from .. import BetaResponseTextDoneEventLogprobDict as LogprobDict
from .. import BetaResponseTextDoneEventLogprobTopLogprob as LogprobTopLogprob
from .. import BetaResponseTextDoneEventLogprobTopLogprobDict as LogprobTopLogprobDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseTextDeltaEvent", "BetaResponseTextDeltaEventDict", "Logprob", "LogprobDict", "LogprobTopLogprob", "LogprobTopLogprobDict", "Agent", "AgentDict"]
