# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCustomToolCall as ResponseCustomToolCall
from .. import ResponseCustomToolCallDict as ResponseCustomToolCallDict
from .. import ResponseCustomToolCallCaller as Caller
from .. import ResponseCustomToolCallCallerDict as CallerDict
from .. import ResponseCustomToolCallCallerDirect as CallerDirect
from .. import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import ResponseCustomToolCallCallerProgram as CallerProgram
from .. import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["ResponseCustomToolCall", "ResponseCustomToolCallDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
