# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpToolCall as RealtimeMcpToolCall
from .. import RealtimeMcpToolCallDict as RealtimeMcpToolCallDict
from .. import RealtimeMcpToolCallError as Error
from .. import RealtimeMcpToolCallErrorDict as ErrorDict
__all__ = ["RealtimeMcpToolCall", "RealtimeMcpToolCallDict", "Error", "ErrorDict"]
