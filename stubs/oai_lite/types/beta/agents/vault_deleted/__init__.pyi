# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VaultDeleted as VaultDeleted
from .. import VaultDeletedDict as VaultDeletedDict
__all__ = ["VaultDeleted", "VaultDeletedDict"]
