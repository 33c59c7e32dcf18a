# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Translation as Translation
from .. import TranslationDict as TranslationDict
__all__ = ["Translation", "TranslationDict"]
