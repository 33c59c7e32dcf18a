# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolCallsStepDetails as ToolCallsStepDetails
from .. import ToolCallsStepDetailsDict as ToolCallsStepDetailsDict
__all__ = ["ToolCallsStepDetails", "ToolCallsStepDetailsDict"]
