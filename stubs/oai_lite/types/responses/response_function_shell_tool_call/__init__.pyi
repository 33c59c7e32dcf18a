# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from .. import ResponseFunctionShellToolCallDict as ResponseFunctionShellToolCallDict
from .. import ResponseInputItemShellCallAction as Action
from .. import ResponseInputItemShellCallActionDict as ActionDict
from .. import ResponseFunctionShellToolCallEnvironment as Environment
from .. import ResponseFunctionShellToolCallEnvironmentDict as EnvironmentDict
from .. import ResponseCustomToolCallCaller as Caller
from .. import ResponseCustomToolCallCallerDict as CallerDict
from .. import ResponseCustomToolCallCallerDirect as CallerDirect
from .. import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import ResponseCustomToolCallCallerProgram as CallerProgram
from .. import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["ResponseFunctionShellToolCall", "ResponseFunctionShellToolCallDict", "Action", "ActionDict", "Environment", "EnvironmentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
