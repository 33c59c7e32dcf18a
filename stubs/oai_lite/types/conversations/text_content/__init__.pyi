# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextContent as TextContent
from .. import TextContentDict as TextContentDict
__all__ = ["TextContent", "TextContentDict"]
