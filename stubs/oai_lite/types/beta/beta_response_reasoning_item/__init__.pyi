# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseReasoningItem as BetaResponseReasoningItem
from .. import BetaResponseReasoningItemDict as BetaResponseReasoningItemDict
from .. import BetaResponseReasoningItemSummary as Summary
from .. import BetaResponseReasoningItemSummaryDict as SummaryDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
from .. import BetaResponseReasoningItemContent as Content
from .. import BetaResponseReasoningItemContentDict as ContentDict
__all__ = ["BetaResponseReasoningItem", "BetaResponseReasoningItemDict", "Summary", "SummaryDict", "Agent", "AgentDict", "Content", "ContentDict"]
