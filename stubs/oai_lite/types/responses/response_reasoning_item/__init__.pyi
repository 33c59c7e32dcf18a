# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningItem as ResponseReasoningItem
from .. import ResponseReasoningItemDict as ResponseReasoningItemDict
from .. import ResponseReasoningItemSummary as Summary
from .. import ResponseReasoningItemSummaryDict as SummaryDict
from .. import ResponseReasoningItemContent as Content
from .. import ResponseReasoningItemContentDict as ContentDict
__all__ = ["ResponseReasoningItem", "ResponseReasoningItemDict", "Summary", "SummaryDict", "Content", "ContentDict"]
