# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceFunction as BetaToolChoiceFunction
from ...responses import ToolChoiceFunctionDict as BetaToolChoiceFunctionDict
__all__ = ["BetaToolChoiceFunction", "BetaToolChoiceFunctionDict"]
