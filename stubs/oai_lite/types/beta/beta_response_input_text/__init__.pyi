# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputText as BetaResponseInputText
from .. import BetaResponseInputTextDict as BetaResponseInputTextDict
from .. import BetaResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import BetaResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputText", "BetaResponseInputTextDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
