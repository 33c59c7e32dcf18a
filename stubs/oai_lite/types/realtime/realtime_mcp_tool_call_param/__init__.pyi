# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpToolCallParam as RealtimeMcpToolCallParam
from .. import RealtimeMcpToolCallParamError as Error
__all__ = ["RealtimeMcpToolCallParam", "Error"]
