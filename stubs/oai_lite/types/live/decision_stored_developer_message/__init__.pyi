# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionStoredDeveloperMessage as DecisionStoredDeveloperMessage
from .. import DecisionStoredDeveloperMessageDict as DecisionStoredDeveloperMessageDict
__all__ = ["DecisionStoredDeveloperMessage", "DecisionStoredDeveloperMessageDict"]
