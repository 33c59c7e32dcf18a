# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall
from .. import BetaResponseFunctionShellToolCallDict as BetaResponseFunctionShellToolCallDict
from ...responses import ResponseInputItemShellCallAction as Action
from ...responses import ResponseInputItemShellCallActionDict as ActionDict
from ...responses import ResponseFunctionShellToolCallEnvironment as Environment
from ...responses import ResponseFunctionShellToolCallEnvironmentDict as EnvironmentDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from ...responses import ResponseCustomToolCallCaller as Caller
from ...responses import ResponseCustomToolCallCallerDict as CallerDict
from ...responses import ResponseCustomToolCallCallerDirect as CallerDirect
from ...responses import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from ...responses import ResponseCustomToolCallCallerProgram as CallerProgram
from ...responses import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseFunctionShellToolCall", "BetaResponseFunctionShellToolCallDict", "Action", "ActionDict", "Environment", "EnvironmentDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
