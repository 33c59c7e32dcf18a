# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionError as SessionError
from .. import SessionErrorDict as SessionErrorDict
__all__ = ["SessionError", "SessionErrorDict"]
