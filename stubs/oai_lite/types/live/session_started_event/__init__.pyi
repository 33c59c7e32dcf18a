# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionStartedEvent as SessionStartedEvent
from .. import SessionStartedEventDict as SessionStartedEventDict
__all__ = ["SessionStartedEvent", "SessionStartedEventDict"]
