# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolCallDelta as ToolCallDelta
from .. import ToolCallDeltaDict as ToolCallDeltaDict
__all__ = ["ToolCallDelta", "ToolCallDeltaDict"]
