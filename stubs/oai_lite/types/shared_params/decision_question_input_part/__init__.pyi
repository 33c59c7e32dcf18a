# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionQuestionInputPart as DecisionQuestionInputPart
__all__ = ["DecisionQuestionInputPart"]
