# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent
from .. import BetaResponseShellCallOutputContentDoneEventDict as BetaResponseShellCallOutputContentDoneEventDict
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
__all__ = ["BetaResponseShellCallOutputContentDoneEvent", "BetaResponseShellCallOutputContentDoneEventDict", "Output", "OutputDict", "OutputOutcome", "OutputOutcomeDict", "OutputOutcomeTimeout", "OutputOutcomeTimeoutDict", "OutputOutcomeExit", "OutputOutcomeExitDict", "Agent", "AgentDict"]
