# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseFunctionShellToolCall as ResponseFunctionShellToolCall
from . import ResponseFunctionShellToolCallDict as ResponseFunctionShellToolCallDict
from . import ResponseFunctionShellToolCallAction as Action
from . import ResponseFunctionShellToolCallActionDict as ActionDict
from . import ResponseFunctionShellToolCallEnvironment as Environment
from . import ResponseFunctionShellToolCallEnvironmentDict as EnvironmentDict
from . import ResponseFunctionShellToolCallCaller as Caller
from . import ResponseFunctionShellToolCallCallerDict as CallerDict
from . import ResponseFunctionShellToolCallCallerDirect as CallerDirect
from . import ResponseFunctionShellToolCallCallerDirectDict as CallerDirectDict
from . import ResponseFunctionShellToolCallCallerProgram as CallerProgram
from . import ResponseFunctionShellToolCallCallerProgramDict as CallerProgramDict
