# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionToolCallOutputItem as BetaResponseFunctionToolCallOutputItem
from .. import BetaResponseFunctionToolCallOutputItemDict as BetaResponseFunctionToolCallOutputItemDict
from .. import BetaResponseInputContent as OutputOutputContentList
from .. import BetaResponseInputContentDict as OutputOutputContentListDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from .. import BetaResponseCustomToolCallCaller as Caller
from .. import BetaResponseCustomToolCallCallerDict as CallerDict
from .. import BetaResponseCustomToolCallCallerDirect as CallerDirect
from .. import BetaResponseCustomToolCallCallerDirectDict as CallerDirectDict
from .. import BetaResponseCustomToolCallCallerProgram as CallerProgram
from .. import BetaResponseCustomToolCallCallerProgramDict as CallerProgramDict
__all__ = ["BetaResponseFunctionToolCallOutputItem", "BetaResponseFunctionToolCallOutputItemDict", "OutputOutputContentList", "OutputOutputContentListDict", "Agent", "AgentDict", "Caller", "CallerDict", "CallerDirect", "CallerDirectDict", "CallerProgram", "CallerProgramDict"]
