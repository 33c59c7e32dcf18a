# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageGenStreamEvent as ImageGenStreamEvent
from .. import ImageGenStreamEventDict as ImageGenStreamEventDict
__all__ = ["ImageGenStreamEvent", "ImageGenStreamEventDict"]
