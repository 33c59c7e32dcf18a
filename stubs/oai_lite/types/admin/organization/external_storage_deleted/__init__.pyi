# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ExternalStorageDeleted as ExternalStorageDeleted
from .. import ExternalStorageDeletedDict as ExternalStorageDeletedDict
__all__ = ["ExternalStorageDeleted", "ExternalStorageDeletedDict"]
