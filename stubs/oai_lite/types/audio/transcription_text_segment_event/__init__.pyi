# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionTextSegmentEvent as TranscriptionTextSegmentEvent
from .. import TranscriptionTextSegmentEventDict as TranscriptionTextSegmentEventDict
__all__ = ["TranscriptionTextSegmentEvent", "TranscriptionTextSegmentEventDict"]
