# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import SessionUpdateEventParam as SessionUpdateEventParam
from .. import SessionUpdateEventParamSession as Session
__all__ = ["SessionUpdateEventParam", "Session"]
