# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RoleCreateResponse as RoleCreateResponse
from .. import RoleCreateResponseDict as RoleCreateResponseDict
__all__ = ["RoleCreateResponse", "RoleCreateResponseDict"]
