# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseReasoningItem as BetaResponseReasoningItem
from . import BetaResponseReasoningItemDict as BetaResponseReasoningItemDict
from . import BetaResponseReasoningItemSummary as Summary
from . import BetaResponseReasoningItemSummaryDict as SummaryDict
from . import BetaResponseReasoningItemAgent as Agent
from . import BetaResponseReasoningItemAgentDict as AgentDict
from . import BetaResponseReasoningItemContent as Content
from . import BetaResponseReasoningItemContentDict as ContentDict
