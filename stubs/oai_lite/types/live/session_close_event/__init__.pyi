# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionCloseEvent as SessionCloseEvent
from .. import SessionCloseEventDict as SessionCloseEventDict
__all__ = ["SessionCloseEvent", "SessionCloseEventDict"]
