# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputText as BetaResponseInputText
from ...responses import ResponseInputTextDict as BetaResponseInputTextDict
from ...responses import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from ...responses import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputText", "BetaResponseInputTextDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
