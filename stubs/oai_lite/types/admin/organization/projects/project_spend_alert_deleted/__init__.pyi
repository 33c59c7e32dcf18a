# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectSpendAlertDeleted as ProjectSpendAlertDeleted
from .. import ProjectSpendAlertDeletedDict as ProjectSpendAlertDeletedDict
__all__ = ["ProjectSpendAlertDeleted", "ProjectSpendAlertDeletedDict"]
