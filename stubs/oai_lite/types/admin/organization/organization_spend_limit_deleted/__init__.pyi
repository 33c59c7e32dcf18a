# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OrganizationSpendLimitDeleted as OrganizationSpendLimitDeleted
from .. import OrganizationSpendLimitDeletedDict as OrganizationSpendLimitDeletedDict
__all__ = ["OrganizationSpendLimitDeleted", "OrganizationSpendLimitDeletedDict"]
