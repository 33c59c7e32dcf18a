# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageURLDelta as ImageURLDelta
from .. import ImageURLDeltaDict as ImageURLDeltaDict
__all__ = ["ImageURLDelta", "ImageURLDeltaDict"]
