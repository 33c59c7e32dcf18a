# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCustomToolCallOutput as ResponseCustomToolCallOutput
from .. import ResponseCustomToolCallOutputDict as ResponseCustomToolCallOutputDict
from .. import ResponseInputContent as OutputOutputContentList
from .. import ResponseInputContentDict as OutputOutputContentListDict
from .. import ResponseCustomToolCallCaller as Caller
from .. import ResponseCustomToolCallCallerDict as CallerDict
from .. import ResponseCustomToolCallCallerDirect as CallerDirect
from .. import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import ResponseCustomToolCallCallerProgram as CallerProgram
from .. import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["ResponseCustomToolCallOutput", "ResponseCustomToolCallOutputDict", "OutputOutputContentList", "OutputOutputContentListDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
