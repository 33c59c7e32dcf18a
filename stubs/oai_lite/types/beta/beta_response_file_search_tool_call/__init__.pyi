# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFileSearchToolCall as BetaResponseFileSearchToolCall
from .. import BetaResponseFileSearchToolCallDict as BetaResponseFileSearchToolCallDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from .. import BetaResponseFileSearchToolCallResult as Result
from .. import BetaResponseFileSearchToolCallResultDict as ResultDict
__all__ = ["BetaResponseFileSearchToolCall", "BetaResponseFileSearchToolCallDict", "Agent", "AgentDict", "Result", "ResultDict"]
