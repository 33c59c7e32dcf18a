# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseApplyPatchToolCall as BetaResponseApplyPatchToolCall
from .. import BetaResponseApplyPatchToolCallDict as BetaResponseApplyPatchToolCallDict
from .. import BetaResponseApplyPatchToolCallOperation as Operation
from .. import BetaResponseApplyPatchToolCallOperationDict as OperationDict
from .. import BetaResponseApplyPatchToolCallOperationCreateFile as OperationCreateFile
from .. import BetaResponseApplyPatchToolCallOperationCreateFileDict as OperationCreateFileDict
from .. import BetaResponseApplyPatchToolCallOperationDeleteFile as OperationDeleteFile
from .. import BetaResponseApplyPatchToolCallOperationDeleteFileDict as OperationDeleteFileDict
from .. import BetaResponseApplyPatchToolCallOperationUpdateFile as OperationUpdateFile
from .. import BetaResponseApplyPatchToolCallOperationUpdateFileDict as OperationUpdateFileDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from .. import BetaResponseCustomToolCallCaller as Caller
from .. import BetaResponseCustomToolCallCallerDict as CallerDict
from .. import BetaResponseCustomToolCallCallerDirect as CallerDirect
from .. import BetaResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import BetaResponseCustomToolCallCallerProgram as CallerProgram
from .. import BetaResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseApplyPatchToolCall", "BetaResponseApplyPatchToolCallDict", "Operation", "OperationDict", "OperationCreateFile", "OperationCreateFileDict", "OperationDeleteFile", "OperationDeleteFileDict", "OperationUpdateFile", "OperationUpdateFileDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
