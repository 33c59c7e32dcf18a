# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFileSearchToolCallParam as BetaResponseFileSearchToolCallParam
from .. import BetaResponseInputParamMcpCallAgent as Agent
from ...responses import ResponseFileSearchToolCallParamResult as Result
__all__ = ["BetaResponseFileSearchToolCallParam", "Agent", "Result"]
