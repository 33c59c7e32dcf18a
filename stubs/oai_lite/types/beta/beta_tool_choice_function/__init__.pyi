# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolChoiceFunction as BetaToolChoiceFunction
from .. import BetaToolChoiceFunctionDict as BetaToolChoiceFunctionDict
__all__ = ["BetaToolChoiceFunction", "BetaToolChoiceFunctionDict"]
