# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionCreatedEvent as SessionCreatedEvent
from .. import SessionCreatedEventDict as SessionCreatedEventDict
__all__ = ["SessionCreatedEvent", "SessionCreatedEventDict"]
