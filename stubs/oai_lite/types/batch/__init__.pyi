# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Batch as Batch
from .. import BatchDict as BatchDict
from .. import BatchErrors as Errors
from .. import BatchErrorsDict as ErrorsDict
__all__ = ["Batch", "BatchDict", "Errors", "ErrorsDict"]
