# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageURL as ImageURL
from .. import ImageURLDict as ImageURLDict
__all__ = ["ImageURL", "ImageURLDict"]
