# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from .. import ResponseApplyPatchToolCallOutputDict as ResponseApplyPatchToolCallOutputDict
from .. import ResponseCustomToolCallCaller as Caller
from .. import ResponseCustomToolCallCallerDict as CallerDict
from .. import ResponseCustomToolCallCallerDirect as CallerDirect
from .. import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import ResponseCustomToolCallCallerProgram as CallerProgram
from .. import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["ResponseApplyPatchToolCallOutput", "ResponseApplyPatchToolCallOutputDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
