# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
from .. import ResponseCustomToolCallParamCaller as Caller
from .. import ResponseCustomToolCallParamCallerDirect as CallerDirect
from .. import ResponseCustomToolCallParamCallerProgram as CallerProgram
__all__ = ["ResponseFunctionToolCallParam", "Caller", "CallerDirect", "CallerProgram"]
