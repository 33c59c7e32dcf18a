# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionQuestionInputPart as DecisionQuestionInputPart
from .. import DecisionQuestionInputPartDict as DecisionQuestionInputPartDict
__all__ = ["DecisionQuestionInputPart", "DecisionQuestionInputPartDict"]
