# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCustomToolCallItem as BetaResponseCustomToolCallItem
from .. import BetaResponseCustomToolCallItemDict as BetaResponseCustomToolCallItemDict
__all__ = ["BetaResponseCustomToolCallItem", "BetaResponseCustomToolCallItemDict"]
