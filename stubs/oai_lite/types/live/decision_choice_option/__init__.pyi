# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionChoiceOption as DecisionChoiceOption
from .. import DecisionChoiceOptionDict as DecisionChoiceOptionDict
__all__ = ["DecisionChoiceOption", "DecisionChoiceOptionDict"]
