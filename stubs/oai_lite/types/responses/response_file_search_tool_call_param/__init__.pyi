# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFileSearchToolCallParam as ResponseFileSearchToolCallParam
from .. import ResponseFileSearchToolCallParamResult as Result
__all__ = ["ResponseFileSearchToolCallParam", "Result"]
