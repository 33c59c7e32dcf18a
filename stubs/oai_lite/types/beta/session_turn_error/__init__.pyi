# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionTurnError as SessionTurnError
from .. import SessionTurnErrorDict as SessionTurnErrorDict
__all__ = ["SessionTurnError", "SessionTurnErrorDict"]
