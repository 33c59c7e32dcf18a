# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import SessionUpdatedEventDict as SessionUpdatedEventDict
from .. import SessionUpdateEventSession as Session
from .. import SessionUpdateEventSessionDict as SessionDict
__all__ = ["SessionUpdatedEvent", "SessionUpdatedEventDict", "Session", "SessionDict"]
