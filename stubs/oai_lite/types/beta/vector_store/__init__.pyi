# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStore as VectorStore
from .. import VectorStoreDict as VectorStoreDict
from ... import VectorStoreFileCounts as FileCounts
from ... import VectorStoreFileCountsDict as FileCountsDict
from ... import VectorStoreExpiresAfter as ExpiresAfter
from ... import VectorStoreExpiresAfterDict as ExpiresAfterDict
__all__ = ["VectorStore", "VectorStoreDict", "FileCounts", "FileCountsDict", "ExpiresAfter", "ExpiresAfterDict"]
