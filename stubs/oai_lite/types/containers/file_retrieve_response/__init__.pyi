# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileRetrieveResponse as FileRetrieveResponse
from .. import FileRetrieveResponseDict as FileRetrieveResponseDict
__all__ = ["FileRetrieveResponse", "FileRetrieveResponseDict"]
