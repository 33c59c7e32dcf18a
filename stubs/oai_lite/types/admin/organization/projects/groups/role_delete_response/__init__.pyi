# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RoleDeleteResponse as RoleDeleteResponse
from .. import RoleDeleteResponseDict as RoleDeleteResponseDict
__all__ = ["RoleDeleteResponse", "RoleDeleteResponseDict"]
