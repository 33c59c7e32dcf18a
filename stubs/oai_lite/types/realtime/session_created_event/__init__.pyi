# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionCreatedEvent as SessionCreatedEvent
from .. import SessionCreatedEventDict as SessionCreatedEventDict
from .. import SessionUpdateEventSession as Session
from .. import SessionUpdateEventSessionDict as SessionDict
__all__ = ["SessionCreatedEvent", "SessionCreatedEventDict", "Session", "SessionDict"]
