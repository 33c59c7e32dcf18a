# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputFile as BetaResponseInputFile
from ...responses import ResponseInputFileDict as BetaResponseInputFileDict
from ...responses import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from ...responses import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputFile", "BetaResponseInputFileDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
