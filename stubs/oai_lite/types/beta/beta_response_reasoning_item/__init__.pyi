# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningItem as BetaResponseReasoningItem
from .. import BetaResponseReasoningItemDict as BetaResponseReasoningItemDict
from ...responses import ResponseReasoningItemSummary as Summary
from ...responses import ResponseReasoningItemSummaryDict as SummaryDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from ...responses import ResponseReasoningItemContent as Content
from ...responses import ResponseReasoningItemContentDict as ContentDict
__all__ = ["BetaResponseReasoningItem", "BetaResponseReasoningItemDict", "Summary", "SummaryDict", "Agent", "AgentDict", "Content", "ContentDict"]
