# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileDeleted as FileDeleted
from .. import FileDeletedDict as FileDeletedDict
__all__ = ["FileDeleted", "FileDeletedDict"]
