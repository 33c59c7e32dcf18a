# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageFileDelta as ImageFileDelta
from .. import ImageFileDeltaDict as ImageFileDeltaDict
__all__ = ["ImageFileDelta", "ImageFileDeltaDict"]
