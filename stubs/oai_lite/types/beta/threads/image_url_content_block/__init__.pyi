# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageURLContentBlock as ImageURLContentBlock
from .. import ImageURLContentBlockDict as ImageURLContentBlockDict
__all__ = ["ImageURLContentBlock", "ImageURLContentBlockDict"]
