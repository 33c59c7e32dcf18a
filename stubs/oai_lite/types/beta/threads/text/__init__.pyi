# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Text as Text
from .. import TextDict as TextDict
__all__ = ["Text", "TextDict"]
