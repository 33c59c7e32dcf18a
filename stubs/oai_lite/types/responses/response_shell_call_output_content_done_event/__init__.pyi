# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseShellCallOutputContentDoneEvent as ResponseShellCallOutputContentDoneEvent
from .. import ResponseShellCallOutputContentDoneEventDict as ResponseShellCallOutputContentDoneEventDict
from .. import ResponseFunctionShellToolCallOutputOutput as Output
from .. import ResponseFunctionShellToolCallOutputOutputDict as OutputDict
from .. import ResponseFunctionShellCallOutputContentOutcome as OutputOutcome
from .. import ResponseFunctionShellCallOutputContentOutcomeDict as OutputOutcomeDict
from .. import ResponseFunctionShellCallOutputContentOutcomeTimeout as OutputOutcomeTimeout
from .. import ResponseFunctionShellCallOutputContentOutcomeTimeoutDict as OutputOutcomeTimeoutDict
from .. import ResponseFunctionShellCallOutputContentOutcomeExit as OutputOutcomeExit
from .. import ResponseFunctionShellCallOutputContentOutcomeExitDict as OutputOutcomeExitDict
__all__ = ["ResponseShellCallOutputContentDoneEvent", "ResponseShellCallOutputContentDoneEventDict", "Output", "OutputDict", "OutputOutcome", "OutputOutcomeDict", "OutputOutcomeTimeout", "OutputOutcomeTimeoutDict", "OutputOutcomeExit", "OutputOutcomeExitDict"]
