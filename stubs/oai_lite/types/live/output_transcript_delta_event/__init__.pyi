# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OutputTranscriptDeltaEvent as OutputTranscriptDeltaEvent
from .. import OutputTranscriptDeltaEventDict as OutputTranscriptDeltaEventDict
__all__ = ["OutputTranscriptDeltaEvent", "OutputTranscriptDeltaEventDict"]
