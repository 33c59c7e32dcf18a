# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RequiredActionFunctionToolCall as RequiredActionFunctionToolCall
from .. import RequiredActionFunctionToolCallDict as RequiredActionFunctionToolCallDict
from .. import RequiredActionFunctionToolCallFunction as Function
from .. import RequiredActionFunctionToolCallFunctionDict as FunctionDict
__all__ = ["RequiredActionFunctionToolCall", "RequiredActionFunctionToolCallDict", "Function", "FunctionDict"]
