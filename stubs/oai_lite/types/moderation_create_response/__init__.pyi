# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ModerationCreateResponse as ModerationCreateResponse
from .. import ModerationCreateResponseDict as ModerationCreateResponseDict
__all__ = ["ModerationCreateResponse", "ModerationCreateResponseDict"]
