# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseFunctionShellToolCall as BetaResponseFunctionShellToolCall
from . import BetaResponseFunctionShellToolCallDict as BetaResponseFunctionShellToolCallDict
from . import BetaResponseFunctionShellToolCallAction as Action
from . import BetaResponseFunctionShellToolCallActionDict as ActionDict
from . import BetaResponseFunctionShellToolCallEnvironment as Environment
from . import BetaResponseFunctionShellToolCallEnvironmentDict as EnvironmentDict
from . import BetaResponseFunctionShellToolCallAgent as Agent
from . import BetaResponseFunctionShellToolCallAgentDict as AgentDict
from . import BetaResponseFunctionShellToolCallCaller as Caller
from . import BetaResponseFunctionShellToolCallCallerDict as CallerDict
from . import BetaResponseFunctionShellToolCallCallerDirect as CallerDirect
from . import BetaResponseFunctionShellToolCallCallerDirectDict as CallerDirectDict
from . import BetaResponseFunctionShellToolCallCallerProgram as CallerProgram
from . import BetaResponseFunctionShellToolCallCallerProgramDict as CallerProgramDict
