# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputTextContent as BetaResponseInputTextContent
from ...responses import ResponseInputTextContentDict as BetaResponseInputTextContentDict
from ...responses import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from ...responses import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputTextContent", "BetaResponseInputTextContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
