# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionWord as TranscriptionWord
from .. import TranscriptionWordDict as TranscriptionWordDict
__all__ = ["TranscriptionWord", "TranscriptionWordDict"]
