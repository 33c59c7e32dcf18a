# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolCall as ToolCall
from .. import ToolCallDict as ToolCallDict
__all__ = ["ToolCall", "ToolCallDict"]
