# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ErrorEvent as ErrorEvent
from .. import ErrorEventDict as ErrorEventDict
from .. import ErrorEventError as Error
from .. import ErrorEventErrorDict as ErrorDict
__all__ = ["ErrorEvent", "ErrorEventDict", "Error", "ErrorDict"]
