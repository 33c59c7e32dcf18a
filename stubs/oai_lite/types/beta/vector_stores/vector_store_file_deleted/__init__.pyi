# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....vector_stores import VectorStoreFileDeleted as VectorStoreFileDeleted
from ....vector_stores import VectorStoreFileDeletedDict as VectorStoreFileDeletedDict
__all__ = ["VectorStoreFileDeleted", "VectorStoreFileDeletedDict"]
