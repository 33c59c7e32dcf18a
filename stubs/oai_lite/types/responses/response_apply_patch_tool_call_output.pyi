# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ResponseApplyPatchToolCallOutput as ResponseApplyPatchToolCallOutput
from . import ResponseApplyPatchToolCallOutputDict as ResponseApplyPatchToolCallOutputDict
from . import ResponseApplyPatchToolCallOutputCaller as Caller
from . import ResponseApplyPatchToolCallOutputCallerDict as CallerDict
from . import ResponseApplyPatchToolCallOutputCallerDirect as CallerDirect
from . import ResponseApplyPatchToolCallOutputCallerDirectDict as CallerDirectDict
from . import ResponseApplyPatchToolCallOutputCallerProgram as CallerProgram
from . import ResponseApplyPatchToolCallOutputCallerProgramDict as CallerProgramDict
