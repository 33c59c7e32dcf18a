# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ThreadDeleteResponse as ThreadDeleteResponse
from .. import ThreadDeleteResponseDict as ThreadDeleteResponseDict
__all__ = ["ThreadDeleteResponse", "ThreadDeleteResponseDict"]
