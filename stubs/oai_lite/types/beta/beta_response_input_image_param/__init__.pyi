# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputImageParam as BetaResponseInputImageParam
from ...responses import ResponseInputFileParamPromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["BetaResponseInputImageParam", "PromptCacheBreakpoint"]
