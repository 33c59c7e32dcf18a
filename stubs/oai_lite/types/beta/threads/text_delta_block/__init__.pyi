# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextDeltaBlock as TextDeltaBlock
from .. import TextDeltaBlockDict as TextDeltaBlockDict
__all__ = ["TextDeltaBlock", "TextDeltaBlockDict"]
