# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageEditStreamEvent as ImageEditStreamEvent
from .. import ImageEditStreamEventDict as ImageEditStreamEventDict
__all__ = ["ImageEditStreamEvent", "ImageEditStreamEventDict"]
