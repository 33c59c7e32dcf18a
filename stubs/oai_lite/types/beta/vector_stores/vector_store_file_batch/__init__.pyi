# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....vector_stores import VectorStoreFileBatch as VectorStoreFileBatch
from ....vector_stores import VectorStoreFileBatchDict as VectorStoreFileBatchDict
from ....vector_stores import VectorStoreFileBatchFileCounts as FileCounts
from ....vector_stores import VectorStoreFileBatchFileCountsDict as FileCountsDict
__all__ = ["VectorStoreFileBatch", "VectorStoreFileBatchDict", "FileCounts", "FileCountsDict"]
