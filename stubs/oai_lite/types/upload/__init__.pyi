# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Upload as Upload
from .. import UploadDict as UploadDict
__all__ = ["Upload", "UploadDict"]
