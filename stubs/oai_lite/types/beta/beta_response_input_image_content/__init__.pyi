# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputImageContent as BetaResponseInputImageContent
from .. import BetaResponseInputImageContentDict as BetaResponseInputImageContentDict
from .. import BetaResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import BetaResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputImageContent", "BetaResponseInputImageContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
