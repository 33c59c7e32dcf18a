# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import APIKeyCreateParams as APIKeyCreateParams
__all__ = ["APIKeyCreateParams"]
