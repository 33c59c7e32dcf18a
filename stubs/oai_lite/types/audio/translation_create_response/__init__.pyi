# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranslationCreateResponse as TranslationCreateResponse
from .. import TranslationCreateResponseDict as TranslationCreateResponseDict
__all__ = ["TranslationCreateResponse", "TranslationCreateResponseDict"]
