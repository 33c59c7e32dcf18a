# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AdminAPIKeyCreateResponse as AdminAPIKeyCreateResponse
from .. import AdminAPIKeyCreateResponseDict as AdminAPIKeyCreateResponseDict
__all__ = ["AdminAPIKeyCreateResponse", "AdminAPIKeyCreateResponseDict"]
