# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileContentResponse as FileContentResponse
from .. import FileContentResponseDict as FileContentResponseDict
__all__ = ["FileContentResponse", "FileContentResponseDict"]
