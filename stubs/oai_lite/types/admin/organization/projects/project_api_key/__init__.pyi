# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectAPIKey as ProjectAPIKey
from .. import ProjectAPIKeyDict as ProjectAPIKeyDict
from .. import ProjectAPIKeyOwner as Owner
from .. import ProjectAPIKeyOwnerDict as OwnerDict
from .. import ProjectAPIKeyOwnerServiceAccount as OwnerServiceAccount
from .. import ProjectAPIKeyOwnerServiceAccountDict as OwnerServiceAccountDict
from .. import ProjectAPIKeyOwnerUser as OwnerUser
from .. import ProjectAPIKeyOwnerUserDict as OwnerUserDict
__all__ = ["ProjectAPIKey", "ProjectAPIKeyDict", "Owner", "OwnerDict", "OwnerServiceAccount", "OwnerServiceAccountDict", "OwnerUser", "OwnerUserDict"]
