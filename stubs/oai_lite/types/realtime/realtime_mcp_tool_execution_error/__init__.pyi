# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpToolExecutionError as RealtimeMcpToolExecutionError
from .. import RealtimeMcpToolExecutionErrorDict as RealtimeMcpToolExecutionErrorDict
__all__ = ["RealtimeMcpToolExecutionError", "RealtimeMcpToolExecutionErrorDict"]
