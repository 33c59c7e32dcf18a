# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall
from .. import BetaResponseFileSearchToolCallDict as BetaResponseFileSearchToolCallDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from ...responses import ResponseFileSearchToolCallResult as Result
from ...responses import ResponseFileSearchToolCallResultDict as ResultDict
__all__ = ["BetaResponseFileSearchToolCall", "BetaResponseFileSearchToolCallDict", "Agent", "AgentDict", "Result", "ResultDict"]
