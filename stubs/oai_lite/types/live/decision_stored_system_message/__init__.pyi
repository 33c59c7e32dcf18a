# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionStoredSystemMessage as DecisionStoredSystemMessage
from .. import DecisionStoredSystemMessageDict as DecisionStoredSystemMessageDict
__all__ = ["DecisionStoredSystemMessage", "DecisionStoredSystemMessageDict"]
