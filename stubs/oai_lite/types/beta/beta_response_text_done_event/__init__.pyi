# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseTextDoneEvent as BetaResponseTextDoneEvent
from .. import BetaResponseTextDoneEventDict as BetaResponseTextDoneEventDict
from ...responses import ResponseTextDoneEventLogprob as Logprob
from ...responses import ResponseTextDoneEventLogprobDict as LogprobDict
from ...responses import ResponseTextDoneEventLogprobTopLogprob as LogprobTopLogprob
from ...responses import ResponseTextDoneEventLogprobTopLogprobDict as LogprobTopLogprobDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseTextDoneEvent", "BetaResponseTextDoneEventDict", "Logprob", "LogprobDict", "LogprobTopLogprob", "LogprobTopLogprobDict", "Agent", "AgentDict"]
