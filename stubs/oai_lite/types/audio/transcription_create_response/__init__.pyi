# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionCreateResponse as TranscriptionCreateResponse
from .. import TranscriptionCreateResponseDict as TranscriptionCreateResponseDict
__all__ = ["TranscriptionCreateResponse", "TranscriptionCreateResponseDict"]
