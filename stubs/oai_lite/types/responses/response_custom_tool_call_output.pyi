# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from . import ResponseCustomToolCallOutputDict as ResponseCustomToolCallOutputDict
from . import ResponseCustomToolCallOutputOutputOutputContentList as OutputOutputContentList
from . import ResponseCustomToolCallOutputOutputOutputContentListDict as OutputOutputContentListDict
from . import ResponseCustomToolCallOutputCaller as Caller
from . import ResponseCustomToolCallOutputCallerDict as CallerDict
from . import ResponseCustomToolCallOutputCallerDirect as CallerDirect
from . import ResponseCustomToolCallOutputCallerDirectDict as CallerDirectDict
from . import ResponseCustomToolCallOutputCallerProgram as CallerProgram
from . import ResponseCustomToolCallOutputCallerProgramDict as CallerProgramDict
