# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionInputText as DecisionInputText
from .. import DecisionInputTextDict as DecisionInputTextDict
__all__ = ["DecisionInputText", "DecisionInputTextDict"]
