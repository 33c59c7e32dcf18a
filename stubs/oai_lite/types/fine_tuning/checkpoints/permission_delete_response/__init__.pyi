# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PermissionDeleteResponse as PermissionDeleteResponse
from .. import PermissionDeleteResponseDict as PermissionDeleteResponseDict
__all__ = ["PermissionDeleteResponse", "PermissionDeleteResponseDict"]
