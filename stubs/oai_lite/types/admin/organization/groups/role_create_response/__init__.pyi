# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RoleCreateResponse as RoleCreateResponse
from .. import RoleCreateResponseDict as RoleCreateResponseDict
from .. import RoleCreateResponseGroup as Group
from .. import RoleCreateResponseGroupDict as GroupDict
__all__ = ["RoleCreateResponse", "RoleCreateResponseDict", "Group", "GroupDict"]
