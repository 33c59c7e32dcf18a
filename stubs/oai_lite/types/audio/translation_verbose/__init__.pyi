# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranslationVerbose as TranslationVerbose
from .. import TranslationVerboseDict as TranslationVerboseDict
__all__ = ["TranslationVerbose", "TranslationVerboseDict"]
