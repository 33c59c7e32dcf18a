# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import GroupUpdateResponse as GroupUpdateResponse
from .. import GroupUpdateResponseDict as GroupUpdateResponseDict
__all__ = ["GroupUpdateResponse", "GroupUpdateResponseDict"]
