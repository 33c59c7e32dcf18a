# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ... import VectorStoreDeleted as VectorStoreDeleted
from ... import VectorStoreDeletedDict as VectorStoreDeletedDict
__all__ = ["VectorStoreDeleted", "VectorStoreDeletedDict"]
