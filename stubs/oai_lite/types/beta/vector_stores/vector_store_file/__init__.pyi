# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStoreFile as VectorStoreFile
from .. import VectorStoreFileDict as VectorStoreFileDict
from ....vector_stores import VectorStoreFileLastError as LastError
from ....vector_stores import VectorStoreFileLastErrorDict as LastErrorDict
__all__ = ["VectorStoreFile", "VectorStoreFileDict", "LastError", "LastErrorDict"]
