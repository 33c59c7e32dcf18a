# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseApplyPatchToolCallOutput as BetaResponseApplyPatchToolCallOutput
from .. import BetaResponseApplyPatchToolCallOutputDict as BetaResponseApplyPatchToolCallOutputDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from ...responses import ResponseCustomToolCallCaller as Caller
from ...responses import ResponseCustomToolCallCallerDict as CallerDict
from ...responses import ResponseCustomToolCallCallerDirect as CallerDirect
from ...responses import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from ...responses import ResponseCustomToolCallCallerProgram as CallerProgram
from ...responses import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseApplyPatchToolCallOutput", "BetaResponseApplyPatchToolCallOutputDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
