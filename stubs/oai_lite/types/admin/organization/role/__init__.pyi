# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Role as Role
from .. import RoleDict as RoleDict
__all__ = ["Role", "RoleDict"]
