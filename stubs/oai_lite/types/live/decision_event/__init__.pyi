# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionEvent as DecisionEvent
from .. import DecisionEventDict as DecisionEventDict
from .. import DecisionEventEvent as Event
from .. import DecisionEventEventDict as EventDict
__all__ = ["DecisionEvent", "DecisionEventDict", "Event", "EventDict"]
