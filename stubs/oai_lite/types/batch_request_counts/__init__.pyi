# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchRequestCounts as BatchRequestCounts
from .. import BatchRequestCountsDict as BatchRequestCountsDict
__all__ = ["BatchRequestCounts", "BatchRequestCountsDict"]
