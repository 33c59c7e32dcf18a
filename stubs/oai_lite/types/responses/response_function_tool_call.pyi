# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseFunctionToolCall as ResponseFunctionToolCall
from . import ResponseFunctionToolCallDict as ResponseFunctionToolCallDict
from . import ResponseFunctionToolCallCaller as Caller
from . import ResponseFunctionToolCallCallerDict as CallerDict
from . import ResponseFunctionToolCallCallerDirect as CallerDirect
from . import ResponseFunctionToolCallCallerDirectDict as CallerDirectDict
from . import ResponseFunctionToolCallCallerProgram as CallerProgram
from . import ResponseFunctionToolCallCallerProgramDict as CallerProgramDict
