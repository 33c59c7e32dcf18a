# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Image as Image
from .. import ImageDict as ImageDict
__all__ = ["Image", "ImageDict"]
