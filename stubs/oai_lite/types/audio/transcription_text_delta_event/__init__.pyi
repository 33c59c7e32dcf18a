# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionTextDeltaEvent as TranscriptionTextDeltaEvent
from .. import TranscriptionTextDeltaEventDict as TranscriptionTextDeltaEventDict
from .. import TranscriptionTextDoneEventLogprob as Logprob
from .. import TranscriptionTextDoneEventLogprobDict as LogprobDict
__all__ = ["TranscriptionTextDeltaEvent", "TranscriptionTextDeltaEventDict", "Logprob", "LogprobDict"]
