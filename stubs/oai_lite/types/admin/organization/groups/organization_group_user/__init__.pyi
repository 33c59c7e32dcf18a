# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import OrganizationGroupUser as OrganizationGroupUser
from .. import OrganizationGroupUserDict as OrganizationGroupUserDict
__all__ = ["OrganizationGroupUser", "OrganizationGroupUserDict"]
