# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseTextDoneEvent as ResponseTextDoneEvent
from .. import ResponseTextDoneEventDict as ResponseTextDoneEventDict
from .. import ResponseTextDoneEventLogprob as Logprob
from .. import ResponseTextDoneEventLogprobDict as LogprobDict
from .. import ResponseTextDoneEventLogprobTopLogprob as LogprobTopLogprob
from .. import ResponseTextDoneEventLogprobTopLogprobDict as LogprobTopLogprobDict
__all__ = ["ResponseTextDoneEvent", "ResponseTextDoneEventDict", "Logprob", "LogprobDict", "LogprobTopLogprob", "LogprobTopLogprobDict"]
