# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ServiceAccountDeleteResponse as ServiceAccountDeleteResponse
from .. import ServiceAccountDeleteResponseDict as ServiceAccountDeleteResponseDict
__all__ = ["ServiceAccountDeleteResponse", "ServiceAccountDeleteResponseDict"]
