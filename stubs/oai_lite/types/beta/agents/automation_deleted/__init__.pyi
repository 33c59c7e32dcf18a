# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AutomationDeleted as AutomationDeleted
from .. import AutomationDeletedDict as AutomationDeletedDict
__all__ = ["AutomationDeleted", "AutomationDeletedDict"]
