# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputTextContentParam as BetaResponseInputTextContentParam
from ...responses import ResponseInputFileParamPromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["BetaResponseInputTextContentParam", "PromptCacheBreakpoint"]
