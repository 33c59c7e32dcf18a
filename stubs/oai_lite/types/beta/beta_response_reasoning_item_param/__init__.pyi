# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningItemParam as BetaResponseReasoningItemParam
from .. import BetaResponseReasoningItemParamSummary as Summary
from .. import BetaResponseInputParamMcpCallAgent as Agent
from .. import BetaResponseReasoningItemParamContent as Content
__all__ = ["BetaResponseReasoningItemParam", "Summary", "Agent", "Content"]
