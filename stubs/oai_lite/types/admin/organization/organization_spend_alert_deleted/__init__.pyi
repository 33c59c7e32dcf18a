# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OrganizationSpendAlertDeleted as OrganizationSpendAlertDeleted
from .. import OrganizationSpendAlertDeletedDict as OrganizationSpendAlertDeletedDict
__all__ = ["OrganizationSpendAlertDeleted", "OrganizationSpendAlertDeletedDict"]
