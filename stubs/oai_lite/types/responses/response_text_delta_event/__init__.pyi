# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from .. import ResponseTextDeltaEventDict as ResponseTextDeltaEventDict
from .. import ResponseTextDoneEventLogprob as Logprob
from .. import ResponseTextDoneEventLogprobDict as LogprobDict
from .. import ResponseTextDoneEventLogprobTopLogprob as LogprobTopLogprob
from .. import ResponseTextDoneEventLogprobTopLogprobDict as LogprobTopLogprobDict
__all__ = ["ResponseTextDeltaEvent", "ResponseTextDeltaEventDict", "Logprob", "LogprobDict", "LogprobTopLogprob", "LogprobTopLogprobDict"]
