# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseItemList as BetaResponseItemList
from .. import BetaResponseItemListDict as BetaResponseItemListDict
__all__ = ["BetaResponseItemList", "BetaResponseItemListDict"]
