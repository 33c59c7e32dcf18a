# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseCustomToolCallOutputParam as ResponseCustomToolCallOutputParam
from . import ResponseCustomToolCallOutputParamOutputOutputContentList as OutputOutputContentList
from . import ResponseCustomToolCallOutputParamCaller as Caller
from . import ResponseCustomToolCallOutputParamCallerDirect as CallerDirect
from . import ResponseCustomToolCallOutputParamCallerProgram as CallerProgram
