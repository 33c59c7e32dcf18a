# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TextContentBlockParam as TextContentBlockParam
__all__ = ["TextContentBlockParam"]
