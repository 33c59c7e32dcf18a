# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionShellToolCallOutput as BetaResponseFunctionShellToolCallOutput
from .. import BetaResponseFunctionShellToolCallOutputDict as BetaResponseFunctionShellToolCallOutputDict
from .. import BetaResponseFunctionShellToolCallOutputOutput as Output
from .. import BetaResponseFunctionShellToolCallOutputOutputDict as OutputDict
from .. import BetaResponseFunctionShellCallOutputContentOutcome as OutputOutcome
from .. import BetaResponseFunctionShellCallOutputContentOutcomeDict as OutputOutcomeDict
from .. import BetaResponseFunctionShellCallOutputContentOutcomeTimeout as OutputOutcomeTimeout
from .. import BetaResponseFunctionShellCallOutputContentOutcomeTimeoutDict as OutputOutcomeTimeoutDict
from .. import BetaResponseFunctionShellCallOutputContentOutcomeExit as OutputOutcomeExit
from .. import BetaResponseFunctionShellCallOutputContentOutcomeExitDict as OutputOutcomeExitDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from .. import BetaResponseCustomToolCallCaller as Caller
from .. import BetaResponseCustomToolCallCallerDict as CallerDict
from .. import BetaResponseCustomToolCallCallerDirect as CallerDirect
from .. import BetaResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import BetaResponseCustomToolCallCallerProgram as CallerProgram
from .. import BetaResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseFunctionShellToolCallOutput", "BetaResponseFunctionShellToolCallOutputDict", "Output", "OutputDict", "OutputOutcome", "OutputOutcomeDict", "OutputOutcomeTimeout", "OutputOutcomeTimeoutDict", "OutputOutcomeExit", "OutputOutcomeExitDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
