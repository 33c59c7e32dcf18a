# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RunDeleteResponse as RunDeleteResponse
from .. import RunDeleteResponseDict as RunDeleteResponseDict
__all__ = ["RunDeleteResponse", "RunDeleteResponseDict"]
