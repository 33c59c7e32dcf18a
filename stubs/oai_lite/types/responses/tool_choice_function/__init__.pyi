# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolChoiceFunction as ToolChoiceFunction
from .. import ToolChoiceFunctionDict as ToolChoiceFunctionDict
__all__ = ["ToolChoiceFunction", "ToolChoiceFunctionDict"]
