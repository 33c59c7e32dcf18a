# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdateEvent as SessionUpdateEvent
from .. import SessionUpdateEventDict as SessionUpdateEventDict
__all__ = ["SessionUpdateEvent", "SessionUpdateEventDict"]
