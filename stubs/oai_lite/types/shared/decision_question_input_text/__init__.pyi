# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionQuestionInputText as DecisionQuestionInputText
from .. import DecisionQuestionInputTextDict as DecisionQuestionInputTextDict
__all__ = ["DecisionQuestionInputText", "DecisionQuestionInputTextDict"]
