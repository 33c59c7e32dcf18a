# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam
from .. import BetaResponseInputParamMcpCallAgent as Agent
from .. import BetaResponseCustomToolCallParamCaller as Caller
from .. import BetaResponseCustomToolCallParamCallerDirect as CallerDirect
from .. import BetaResponseCustomToolCallParamCallerProgram as CallerProgram
__all__ = ["BetaResponseFunctionToolCallParam", "Agent", "Caller", "CallerDirect", "CallerProgram"]
