# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionSystemMessage as DecisionSystemMessage
from .. import DecisionSystemMessageDict as DecisionSystemMessageDict
__all__ = ["DecisionSystemMessage", "DecisionSystemMessageDict"]
