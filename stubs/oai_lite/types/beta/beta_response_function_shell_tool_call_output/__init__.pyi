# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput
from .. import BetaResponseFunctionShellToolCallOutputDict as BetaResponseFunctionShellToolCallOutputDict
from ...responses import ResponseFunctionShellToolCallOutputOutput as Output
from ...responses import ResponseFunctionShellToolCallOutputOutputDict as OutputDict
from ...responses import ResponseFunctionShellCallOutputContentOutcome as OutputOutcome
from ...responses import ResponseFunctionShellCallOutputContentOutcomeDict as OutputOutcomeDict
from ...responses import ResponseFunctionShellCallOutputContentOutcomeTimeout as OutputOutcomeTimeout
from ...responses import ResponseFunctionShellCallOutputContentOutcomeTimeoutDict as OutputOutcomeTimeoutDict
from ...responses import ResponseFunctionShellCallOutputContentOutcomeExit as OutputOutcomeExit
from ...responses import ResponseFunctionShellCallOutputContentOutcomeExitDict as OutputOutcomeExitDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from ...responses import ResponseCustomToolCallCaller as Caller
from ...responses import ResponseCustomToolCallCallerDict as CallerDict
from ...responses import ResponseCustomToolCallCallerDirect as CallerDirect
from ...responses import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from ...responses import ResponseCustomToolCallCallerProgram as CallerProgram
from ...responses import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseFunctionShellToolCallOutput", "BetaResponseFunctionShellToolCallOutputDict", "Output", "OutputDict", "OutputOutcome", "OutputOutcomeDict", "OutputOutcomeTimeout", "OutputOutcomeTimeoutDict", "OutputOutcomeExit", "OutputOutcomeExitDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
