# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCustomToolCallOutputItem as BetaResponseCustomToolCallOutputItem
from .. import BetaResponseCustomToolCallOutputItemDict as BetaResponseCustomToolCallOutputItemDict
__all__ = ["BetaResponseCustomToolCallOutputItem", "BetaResponseCustomToolCallOutputItemDict"]
