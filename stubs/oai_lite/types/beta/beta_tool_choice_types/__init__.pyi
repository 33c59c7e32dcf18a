# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolChoiceTypes as BetaToolChoiceTypes
from .. import BetaToolChoiceTypesDict as BetaToolChoiceTypesDict
__all__ = ["BetaToolChoiceTypes", "BetaToolChoiceTypesDict"]
