# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionTrace as SessionTrace
from .. import SessionTraceDict as SessionTraceDict
__all__ = ["SessionTrace", "SessionTraceDict"]
