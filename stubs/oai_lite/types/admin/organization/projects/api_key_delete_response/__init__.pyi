# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import APIKeyDeleteResponse as APIKeyDeleteResponse
from .. import APIKeyDeleteResponseDict as APIKeyDeleteResponseDict
__all__ = ["APIKeyDeleteResponse", "APIKeyDeleteResponseDict"]
