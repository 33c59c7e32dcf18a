# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseFunctionToolCall as BetaResponseFunctionToolCall
from . import BetaResponseFunctionToolCallDict as BetaResponseFunctionToolCallDict
from . import BetaResponseFunctionToolCallAgent as Agent
from . import BetaResponseFunctionToolCallAgentDict as AgentDict
from . import BetaResponseFunctionToolCallCaller as Caller
from . import BetaResponseFunctionToolCallCallerDict as CallerDict
from . import BetaResponseFunctionToolCallCallerDirect as CallerDirect
from . import BetaResponseFunctionToolCallCallerDirectDict as CallerDirectDict
from . import BetaResponseFunctionToolCallCallerProgram as CallerProgram
from . import BetaResponseFunctionToolCallCallerProgramDict as CallerProgramDict
