# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseFunctionToolCallParam as ResponseFunctionToolCallParam
from . import ResponseFunctionToolCallParamCaller as Caller
from . import ResponseFunctionToolCallParamCallerDirect as CallerDirect
from . import ResponseFunctionToolCallParamCallerProgram as CallerProgram
