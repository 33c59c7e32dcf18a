# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextContentBlock as TextContentBlock
from .. import TextContentBlockDict as TextContentBlockDict
__all__ = ["TextContentBlock", "TextContentBlockDict"]
