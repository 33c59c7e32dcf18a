# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseApplyPatchToolCall as ResponseApplyPatchToolCall
from .. import ResponseApplyPatchToolCallDict as ResponseApplyPatchToolCallDict
from .. import ResponseApplyPatchToolCallOperation as Operation
from .. import ResponseApplyPatchToolCallOperationDict as OperationDict
from .. import ResponseApplyPatchToolCallOperationCreateFile as OperationCreateFile
from .. import ResponseApplyPatchToolCallOperationCreateFileDict as OperationCreateFileDict
from .. import ResponseApplyPatchToolCallOperationDeleteFile as OperationDeleteFile
from .. import ResponseApplyPatchToolCallOperationDeleteFileDict as OperationDeleteFileDict
from .. import ResponseApplyPatchToolCallOperationUpdateFile as OperationUpdateFile
from .. import ResponseApplyPatchToolCallOperationUpdateFileDict as OperationUpdateFileDict
from .. import ResponseCustomToolCallCaller as Caller
from .. import ResponseCustomToolCallCallerDict as CallerDict
from .. import ResponseCustomToolCallCallerDirect as CallerDirect
from .. import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import ResponseCustomToolCallCallerProgram as CallerProgram
from .. import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["ResponseApplyPatchToolCall", "ResponseApplyPatchToolCallDict", "Operation", "OperationDict", "OperationCreateFile", "OperationCreateFileDict", "OperationDeleteFile", "OperationDeleteFileDict", "OperationUpdateFile", "OperationUpdateFileDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
