# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionStartEvent as SessionStartEvent
from .. import SessionStartEventDict as SessionStartEventDict
__all__ = ["SessionStartEvent", "SessionStartEventDict"]
