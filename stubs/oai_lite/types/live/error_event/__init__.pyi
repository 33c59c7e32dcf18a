# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ErrorEvent as ErrorEvent
from .. import ErrorEventDict as ErrorEventDict
__all__ = ["ErrorEvent", "ErrorEventDict"]
