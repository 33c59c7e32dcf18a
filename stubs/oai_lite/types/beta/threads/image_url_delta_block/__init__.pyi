# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageURLDeltaBlock as ImageURLDeltaBlock
from .. import ImageURLDeltaBlockDict as ImageURLDeltaBlockDict
__all__ = ["ImageURLDeltaBlock", "ImageURLDeltaBlockDict"]
