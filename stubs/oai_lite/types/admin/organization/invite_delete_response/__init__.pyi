# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InviteDeleteResponse as InviteDeleteResponse
from .. import InviteDeleteResponseDict as InviteDeleteResponseDict
__all__ = ["InviteDeleteResponse", "InviteDeleteResponseDict"]
