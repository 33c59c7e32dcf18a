# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchError as BatchError
from .. import BatchErrorDict as BatchErrorDict
__all__ = ["BatchError", "BatchErrorDict"]
