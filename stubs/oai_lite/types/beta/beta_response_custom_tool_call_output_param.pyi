# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseCustomToolCallOutputParam as BetaResponseCustomToolCallOutputParam
from . import BetaResponseCustomToolCallOutputParamOutputOutputContentList as OutputOutputContentList
from . import BetaResponseCustomToolCallOutputParamAgent as Agent
from . import BetaResponseCustomToolCallOutputParamCaller as Caller
from . import BetaResponseCustomToolCallOutputParamCallerDirect as CallerDirect
from . import BetaResponseCustomToolCallOutputParamCallerProgram as CallerProgram
