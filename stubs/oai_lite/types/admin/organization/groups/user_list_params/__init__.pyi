# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UserListParams as UserListParams
__all__ = ["UserListParams"]
