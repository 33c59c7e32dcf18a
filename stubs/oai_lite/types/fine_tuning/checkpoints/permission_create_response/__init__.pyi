# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PermissionCreateResponse as PermissionCreateResponse
from .. import PermissionCreateResponseDict as PermissionCreateResponseDict
__all__ = ["PermissionCreateResponse", "PermissionCreateResponseDict"]
