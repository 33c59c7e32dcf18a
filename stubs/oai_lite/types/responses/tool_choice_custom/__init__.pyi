# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolChoiceCustom as ToolChoiceCustom
from .. import ToolChoiceCustomDict as ToolChoiceCustomDict
__all__ = ["ToolChoiceCustom", "ToolChoiceCustomDict"]
