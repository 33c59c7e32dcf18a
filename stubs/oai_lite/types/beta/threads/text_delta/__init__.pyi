# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextDelta as TextDelta
from .. import TextDeltaDict as TextDeltaDict
__all__ = ["TextDelta", "TextDeltaDict"]
