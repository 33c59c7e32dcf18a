# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
from .. import BetaResponseInputContentParam as OutputOutputContentList
from .. import BetaResponseInputParamMcpCallAgent as Agent
from .. import BetaResponseCustomToolCallParamCaller as Caller
from .. import BetaResponseCustomToolCallParamCallerDirect as CallerDirect
from .. import BetaResponseCustomToolCallParamCallerProgram as CallerProgram
__all__ = ["BetaResponseCustomToolCallOutputParam", "OutputOutputContentList", "Agent", "Caller", "CallerDirect", "CallerProgram"]
