# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseReasoningItemParam as ResponseReasoningItemParam
from .. import ResponseReasoningItemParamSummary as Summary
from .. import ResponseReasoningItemParamContent as Content
__all__ = ["ResponseReasoningItemParam", "Summary", "Content"]
