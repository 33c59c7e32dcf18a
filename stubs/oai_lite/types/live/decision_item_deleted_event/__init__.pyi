# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionItemDeletedEvent as DecisionItemDeletedEvent
from .. import DecisionItemDeletedEventDict as DecisionItemDeletedEventDict
__all__ = ["DecisionItemDeletedEvent", "DecisionItemDeletedEventDict"]
