# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileListResponse as FileListResponse
from .. import FileListResponseDict as FileListResponseDict
__all__ = ["FileListResponse", "FileListResponseDict"]
