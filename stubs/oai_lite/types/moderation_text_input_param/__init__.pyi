# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ModerationTextInputParam as ModerationTextInputParam
__all__ = ["ModerationTextInputParam"]
