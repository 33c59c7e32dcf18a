# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionDiarizedSegment as TranscriptionDiarizedSegment
from .. import TranscriptionDiarizedSegmentDict as TranscriptionDiarizedSegmentDict
__all__ = ["TranscriptionDiarizedSegment", "TranscriptionDiarizedSegmentDict"]
