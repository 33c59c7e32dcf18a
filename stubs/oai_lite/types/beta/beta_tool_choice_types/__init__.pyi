# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolChoiceTypes as BetaToolChoiceTypes
from ...responses import ToolChoiceTypesDict as BetaToolChoiceTypesDict
__all__ = ["BetaToolChoiceTypes", "BetaToolChoiceTypesDict"]
