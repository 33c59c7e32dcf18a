# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList
from ...responses import ResponseFunctionCallOutputItemListDict as BetaResponseFunctionCallOutputItemListDict
__all__ = ["BetaResponseFunctionCallOutputItemList", "BetaResponseFunctionCallOutputItemListDict"]
