# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall
from .. import BetaResponseFunctionShellToolCallDict as BetaResponseFunctionShellToolCallDict
from .. import BetaResponseInputItemShellCallAction as Action
from .. import BetaResponseInputItemShellCallActionDict as ActionDict
from .. import BetaResponseFunctionShellToolCallEnvironment as Environment
from .. import BetaResponseFunctionShellToolCallEnvironmentDict as EnvironmentDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from .. import BetaResponseCustomToolCallCaller as Caller
from .. import BetaResponseCustomToolCallCallerDict as CallerDict
from .. import BetaResponseCustomToolCallCallerDirect as CallerDirect
from .. import BetaResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import BetaResponseCustomToolCallCallerProgram as CallerProgram
from .. import BetaResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseFunctionShellToolCall", "BetaResponseFunctionShellToolCallDict", "Action", "ActionDict", "Environment", "EnvironmentDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
