# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolChoiceMcp as ToolChoiceMcp
from .. import ToolChoiceMcpDict as ToolChoiceMcpDict
__all__ = ["ToolChoiceMcp", "ToolChoiceMcpDict"]
