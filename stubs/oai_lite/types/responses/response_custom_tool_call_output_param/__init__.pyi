# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
from .. import ResponseInputContentParam as OutputOutputContentList
from .. import ResponseCustomToolCallParamCaller as Caller
from .. import ResponseCustomToolCallParamCallerDirect as CallerDirect
from .. import ResponseCustomToolCallParamCallerProgram as CallerProgram
__all__ = ["ResponseCustomToolCallOutputParam", "OutputOutputContentList", "Caller", "CallerDirect", "CallerProgram"]
