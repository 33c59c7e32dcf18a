# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionToolCallParam as BetaResponseFunctionToolCallParam
from .. import BetaResponseInputParamMcpCallAgent as Agent
from ...responses import ResponseCustomToolCallParamCaller as Caller
from ...responses import ResponseCustomToolCallParamCallerDirect as CallerDirect
from ...responses import ResponseCustomToolCallParamCallerProgram as CallerProgram
__all__ = ["BetaResponseFunctionToolCallParam", "Agent", "Caller", "CallerDirect", "CallerProgram"]
