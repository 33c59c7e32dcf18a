# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UserRetrieveResponse as UserRetrieveResponse
from .. import UserRetrieveResponseDict as UserRetrieveResponseDict
__all__ = ["UserRetrieveResponse", "UserRetrieveResponseDict"]
