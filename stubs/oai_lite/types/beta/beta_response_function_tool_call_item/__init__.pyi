# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionToolCallItem as BetaResponseFunctionToolCallItem
from .. import BetaResponseFunctionToolCallItemDict as BetaResponseFunctionToolCallItemDict
__all__ = ["BetaResponseFunctionToolCallItem", "BetaResponseFunctionToolCallItemDict"]
