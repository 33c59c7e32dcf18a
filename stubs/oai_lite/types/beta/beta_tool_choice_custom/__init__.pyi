# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceCustom as BetaToolChoiceCustom
from ...responses import ToolChoiceCustomDict as BetaToolChoiceCustomDict
__all__ = ["BetaToolChoiceCustom", "BetaToolChoiceCustomDict"]
