# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
from . import TranscriptionTextDeltaEventDict as TranscriptionTextDeltaEventDict
from . import TranscriptionTextDeltaEventLogprob as Logprob
from . import TranscriptionTextDeltaEventLogprobDict as LogprobDict
