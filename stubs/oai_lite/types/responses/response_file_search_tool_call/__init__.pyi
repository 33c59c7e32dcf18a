# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFileSearchToolCall as ResponseFileSearchToolCall
from .. import ResponseFileSearchToolCallDict as ResponseFileSearchToolCallDict
from .. import ResponseFileSearchToolCallResult as Result
from .. import ResponseFileSearchToolCallResultDict as ResultDict
__all__ = ["ResponseFileSearchToolCall", "ResponseFileSearchToolCallDict", "Result", "ResultDict"]
