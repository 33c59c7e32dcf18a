# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputFileContent as BetaResponseInputFileContent
from ...responses import ResponseInputFileContentDict as BetaResponseInputFileContentDict
from ...responses import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from ...responses import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputFileContent", "BetaResponseInputFileContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
