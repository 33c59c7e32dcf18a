# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseShellCallOutputContentDoneEvent as BetaResponseShellCallOutputContentDoneEvent
from .. import BetaResponseShellCallOutputContentDoneEventDict as BetaResponseShellCallOutputContentDoneEventDict
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
__all__ = ["BetaResponseShellCallOutputContentDoneEvent", "BetaResponseShellCallOutputContentDoneEventDict", "Output", "OutputDict", "OutputOutcome", "OutputOutcomeDict", "OutputOutcomeTimeout", "OutputOutcomeTimeoutDict", "OutputOutcomeExit", "OutputOutcomeExitDict", "Agent", "AgentDict"]
