# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageGenPartialImageEvent as ImageGenPartialImageEvent
from .. import ImageGenPartialImageEventDict as ImageGenPartialImageEventDict
__all__ = ["ImageGenPartialImageEvent", "ImageGenPartialImageEventDict"]
