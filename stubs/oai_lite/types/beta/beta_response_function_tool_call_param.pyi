# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam
from . import BetaResponseFunctionToolCallParamAgent as Agent
from . import BetaResponseFunctionToolCallParamCaller as Caller
from . import BetaResponseFunctionToolCallParamCallerDirect as CallerDirect
from . import BetaResponseFunctionToolCallParamCallerProgram as CallerProgram
