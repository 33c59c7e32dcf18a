# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputImage as BetaResponseInputImage
from .. import BetaResponseInputImageDict as BetaResponseInputImageDict
from .. import BetaResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import BetaResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputImage", "BetaResponseInputImageDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
