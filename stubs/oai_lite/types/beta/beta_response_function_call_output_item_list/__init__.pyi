# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionCallOutputItemList as BetaResponseFunctionCallOutputItemList
from .. import BetaResponseFunctionCallOutputItemListDict as BetaResponseFunctionCallOutputItemListDict
__all__ = ["BetaResponseFunctionCallOutputItemList", "BetaResponseFunctionCallOutputItemListDict"]
