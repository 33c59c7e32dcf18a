# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageEditPartialImageEvent as ImageEditPartialImageEvent
from .. import ImageEditPartialImageEventDict as ImageEditPartialImageEventDict
__all__ = ["ImageEditPartialImageEvent", "ImageEditPartialImageEventDict"]
