# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStoreFileBatch as VectorStoreFileBatch
from .. import VectorStoreFileBatchDict as VectorStoreFileBatchDict
from .. import VectorStoreFileBatchFileCounts as FileCounts
from .. import VectorStoreFileBatchFileCountsDict as FileCountsDict
__all__ = ["VectorStoreFileBatch", "VectorStoreFileBatchDict", "FileCounts", "FileCountsDict"]
