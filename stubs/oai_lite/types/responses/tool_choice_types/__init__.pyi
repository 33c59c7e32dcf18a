# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolChoiceTypes as ToolChoiceTypes
from .. import ToolChoiceTypesDict as ToolChoiceTypesDict
__all__ = ["ToolChoiceTypes", "ToolChoiceTypesDict"]
