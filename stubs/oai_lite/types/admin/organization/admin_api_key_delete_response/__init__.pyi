# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AdminAPIKeyDeleteResponse as AdminAPIKeyDeleteResponse
from .. import AdminAPIKeyDeleteResponseDict as AdminAPIKeyDeleteResponseDict
__all__ = ["AdminAPIKeyDeleteResponse", "AdminAPIKeyDeleteResponseDict"]
