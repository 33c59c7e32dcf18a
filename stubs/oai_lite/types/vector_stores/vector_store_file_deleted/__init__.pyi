# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStoreFileDeleted as VectorStoreFileDeleted
from .. import VectorStoreFileDeletedDict as VectorStoreFileDeletedDict
__all__ = ["VectorStoreFileDeleted", "VectorStoreFileDeletedDict"]
