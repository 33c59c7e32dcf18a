# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionQuestionInputImage as DecisionQuestionInputImage
from .. import DecisionQuestionInputImageDict as DecisionQuestionInputImageDict
__all__ = ["DecisionQuestionInputImage", "DecisionQuestionInputImageDict"]
