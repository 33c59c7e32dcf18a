# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UserDeleteResponse as UserDeleteResponse
from .. import UserDeleteResponseDict as UserDeleteResponseDict
__all__ = ["UserDeleteResponse", "UserDeleteResponseDict"]
