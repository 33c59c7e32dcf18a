# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageFileDeltaBlock as ImageFileDeltaBlock
from .. import ImageFileDeltaBlockDict as ImageFileDeltaBlockDict
__all__ = ["ImageFileDeltaBlock", "ImageFileDeltaBlockDict"]
