# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionLanguage as TranscriptionLanguage
from .. import TranscriptionLanguageDict as TranscriptionLanguageDict
__all__ = ["TranscriptionLanguage", "TranscriptionLanguageDict"]
