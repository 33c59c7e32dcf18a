# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionSegment as TranscriptionSegment
from .. import TranscriptionSegmentDict as TranscriptionSegmentDict
__all__ = ["TranscriptionSegment", "TranscriptionSegmentDict"]
