# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputFileContent as BetaResponseInputFileContent
from .. import BetaResponseInputFileContentDict as BetaResponseInputFileContentDict
from .. import BetaResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import BetaResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputFileContent", "BetaResponseInputFileContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
