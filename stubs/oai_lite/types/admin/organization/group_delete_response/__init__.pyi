# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GroupDeleteResponse as GroupDeleteResponse
from .. import GroupDeleteResponseDict as GroupDeleteResponseDict
__all__ = ["GroupDeleteResponse", "GroupDeleteResponseDict"]
