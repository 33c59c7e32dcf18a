# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AdminAPIKey as AdminAPIKey
from .. import AdminAPIKeyDict as AdminAPIKeyDict
from .. import AdminAPIKeyOwner as Owner
from .. import AdminAPIKeyOwnerDict as OwnerDict
__all__ = ["AdminAPIKey", "AdminAPIKeyDict", "Owner", "OwnerDict"]
