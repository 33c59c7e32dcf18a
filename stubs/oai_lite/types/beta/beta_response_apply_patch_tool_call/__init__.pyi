# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall
from .. import BetaResponseApplyPatchToolCallDict as BetaResponseApplyPatchToolCallDict
from ...responses import ResponseApplyPatchToolCallOperation as Operation
from ...responses import ResponseApplyPatchToolCallOperationDict as OperationDict
from ...responses import ResponseApplyPatchToolCallOperationCreateFile as OperationCreateFile
from ...responses import ResponseApplyPatchToolCallOperationCreateFileDict as OperationCreateFileDict
from ...responses import ResponseApplyPatchToolCallOperationDeleteFile as OperationDeleteFile
from ...responses import ResponseApplyPatchToolCallOperationDeleteFileDict as OperationDeleteFileDict
from ...responses import ResponseApplyPatchToolCallOperationUpdateFile as OperationUpdateFile
from ...responses import ResponseApplyPatchToolCallOperationUpdateFileDict as OperationUpdateFileDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from ...responses import ResponseCustomToolCallCaller as Caller
from ...responses import ResponseCustomToolCallCallerDict as CallerDict
from ...responses import ResponseCustomToolCallCallerDirect as CallerDirect
from ...responses import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from ...responses import ResponseCustomToolCallCallerProgram as CallerProgram
from ...responses import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseApplyPatchToolCall", "BetaResponseApplyPatchToolCallDict", "Operation", "OperationDict", "OperationCreateFile", "OperationCreateFileDict", "OperationDeleteFile", "OperationDeleteFileDict", "OperationUpdateFile", "OperationUpdateFileDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
