# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolChoiceCustom as BetaToolChoiceCustom
from .. import BetaToolChoiceCustomDict as BetaToolChoiceCustomDict
__all__ = ["BetaToolChoiceCustom", "BetaToolChoiceCustomDict"]
