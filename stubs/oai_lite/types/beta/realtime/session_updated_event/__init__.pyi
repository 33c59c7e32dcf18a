# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdatedEvent as SessionUpdatedEvent
from .. import SessionUpdatedEventDict as SessionUpdatedEventDict
__all__ = ["SessionUpdatedEvent", "SessionUpdatedEventDict"]
