# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolCallDeltaObject as ToolCallDeltaObject
from .. import ToolCallDeltaObjectDict as ToolCallDeltaObjectDict
__all__ = ["ToolCallDeltaObject", "ToolCallDeltaObjectDict"]
