# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PermissionListResponse as PermissionListResponse
from .. import PermissionListResponseDict as PermissionListResponseDict
__all__ = ["PermissionListResponse", "PermissionListResponseDict"]
