# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseTextDeltaEvent as ResponseTextDeltaEvent
from . import ResponseTextDeltaEventDict as ResponseTextDeltaEventDict
from . import ResponseTextDeltaEventLogprob as Logprob
from . import ResponseTextDeltaEventLogprobDict as LogprobDict
from . import ResponseTextDeltaEventLogprobTopLogprob as LogprobTopLogprob
from . import ResponseTextDeltaEventLogprobTopLogprobDict as LogprobTopLogprobDict
