# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem
from .. import BetaResponseFunctionCallOutputItemDict as BetaResponseFunctionCallOutputItemDict
__all__ = ["BetaResponseFunctionCallOutputItem", "BetaResponseFunctionCallOutputItemDict"]
