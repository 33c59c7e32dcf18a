# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionClosedEvent as SessionClosedEvent
from .. import SessionClosedEventDict as SessionClosedEventDict
__all__ = ["SessionClosedEvent", "SessionClosedEventDict"]
