# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseFunctionCallOutputItem as BetaResponseFunctionCallOutputItem
from ...responses import ResponseFunctionCallOutputItemDict as BetaResponseFunctionCallOutputItemDict
__all__ = ["BetaResponseFunctionCallOutputItem", "BetaResponseFunctionCallOutputItemDict"]
