# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningItemParam as BetaResponseReasoningItemParam
from ...responses import ResponseReasoningItemParamSummary as Summary
from .. import BetaResponseInputParamMcpCallAgent as Agent
from ...responses import ResponseReasoningItemParamContent as Content
__all__ = ["BetaResponseReasoningItemParam", "Summary", "Agent", "Content"]
