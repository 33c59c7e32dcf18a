# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputImageContent as BetaResponseInputImageContent
from ...responses import ResponseInputImageContentDict as BetaResponseInputImageContentDict
from ...responses import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from ...responses import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputImageContent", "BetaResponseInputImageContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
