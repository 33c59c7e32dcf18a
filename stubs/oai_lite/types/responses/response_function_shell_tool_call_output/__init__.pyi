# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionShellToolCallOutput as ResponseFunctionShellToolCallOutput
from .. import ResponseFunctionShellToolCallOutputDict as ResponseFunctionShellToolCallOutputDict
from .. import ResponseFunctionShellToolCallOutputOutput as Output
from .. import ResponseFunctionShellToolCallOutputOutputDict as OutputDict
from .. import ResponseFunctionShellCallOutputContentOutcome as OutputOutcome
from .. import ResponseFunctionShellCallOutputContentOutcomeDict as OutputOutcomeDict
from .. import ResponseFunctionShellCallOutputContentOutcomeTimeout as OutputOutcomeTimeout
from .. import ResponseFunctionShellCallOutputContentOutcomeTimeoutDict as OutputOutcomeTimeoutDict
from .. import ResponseFunctionShellCallOutputContentOutcomeExit as OutputOutcomeExit
from .. import ResponseFunctionShellCallOutputContentOutcomeExitDict as OutputOutcomeExitDict
from .. import ResponseCustomToolCallCaller as Caller
from .. import ResponseCustomToolCallCallerDict as CallerDict
from .. import ResponseCustomToolCallCallerDirect as CallerDirect
from .. import ResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import ResponseCustomToolCallCallerProgram as CallerProgram
from .. import ResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["ResponseFunctionShellToolCallOutput", "ResponseFunctionShellToolCallOutputDict", "Output", "OutputDict", "OutputOutcome", "OutputOutcomeDict", "OutputOutcomeTimeout", "OutputOutcomeTimeoutDict", "OutputOutcomeExit", "OutputOutcomeExitDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
