# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FunctionToolCall as FunctionToolCall
from .. import FunctionToolCallDict as FunctionToolCallDict
from .. import FunctionToolCallFunction as Function
from .. import FunctionToolCallFunctionDict as FunctionDict
__all__ = ["FunctionToolCall", "FunctionToolCallDict", "Function", "FunctionDict"]
