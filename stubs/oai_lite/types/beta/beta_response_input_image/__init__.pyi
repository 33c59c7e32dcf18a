# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputImage as BetaResponseInputImage
from ...responses import ResponseInputImageDict as BetaResponseInputImageDict
from ...responses import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from ...responses import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputImage", "BetaResponseInputImageDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
