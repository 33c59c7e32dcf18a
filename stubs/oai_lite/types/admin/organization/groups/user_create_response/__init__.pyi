# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UserCreateResponse as UserCreateResponse
from .. import UserCreateResponseDict as UserCreateResponseDict
__all__ = ["UserCreateResponse", "UserCreateResponseDict"]
