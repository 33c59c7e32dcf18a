# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ParsedFunctionToolCall as ParsedFunctionToolCall
from .. import ParsedFunctionToolCallDict as ParsedFunctionToolCallDict
from .. import ParsedFunction as ParsedFunction
from .. import ParsedFunctionDict as ParsedFunctionDict
__all__ = ["ParsedFunctionToolCall", "ParsedFunctionToolCallDict", "ParsedFunction", "ParsedFunctionDict"]
