# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionItemDeleteEvent as DecisionItemDeleteEvent
from .. import DecisionItemDeleteEventDict as DecisionItemDeleteEventDict
__all__ = ["DecisionItemDeleteEvent", "DecisionItemDeleteEventDict"]
