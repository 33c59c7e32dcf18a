# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputTranscriptDeltaEvent as InputTranscriptDeltaEvent
from .. import InputTranscriptDeltaEventDict as InputTranscriptDeltaEventDict
__all__ = ["InputTranscriptDeltaEvent", "InputTranscriptDeltaEventDict"]
