# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectSpendLimitDeleted as ProjectSpendLimitDeleted
from .. import ProjectSpendLimitDeletedDict as ProjectSpendLimitDeletedDict
__all__ = ["ProjectSpendLimitDeleted", "ProjectSpendLimitDeletedDict"]
