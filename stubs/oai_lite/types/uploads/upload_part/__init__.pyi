# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UploadPart as UploadPart
from .. import UploadPartDict as UploadPartDict
__all__ = ["UploadPart", "UploadPartDict"]
