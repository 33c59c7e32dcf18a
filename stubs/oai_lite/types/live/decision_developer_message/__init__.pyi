# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionDeveloperMessage as DecisionDeveloperMessage
from .. import DecisionDeveloperMessageDict as DecisionDeveloperMessageDict
__all__ = ["DecisionDeveloperMessage", "DecisionDeveloperMessageDict"]
