# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionCreateEvent as DecisionCreateEvent
from .. import DecisionCreateEventDict as DecisionCreateEventDict
__all__ = ["DecisionCreateEvent", "DecisionCreateEventDict"]
