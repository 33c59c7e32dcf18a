# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import APIKeyCreateResponse as APIKeyCreateResponse
from .. import APIKeyCreateResponseDict as APIKeyCreateResponseDict
__all__ = ["APIKeyCreateResponse", "APIKeyCreateResponseDict"]
