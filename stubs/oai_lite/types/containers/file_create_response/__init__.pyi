# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileCreateResponse as FileCreateResponse
from .. import FileCreateResponseDict as FileCreateResponseDict
__all__ = ["FileCreateResponse", "FileCreateResponseDict"]
