# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionStreamEvent as TranscriptionStreamEvent
from .. import TranscriptionStreamEventDict as TranscriptionStreamEventDict
__all__ = ["TranscriptionStreamEvent", "TranscriptionStreamEventDict"]
