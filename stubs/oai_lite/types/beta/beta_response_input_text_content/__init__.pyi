# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputTextContent as BetaResponseInputTextContent
from .. import BetaResponseInputTextContentDict as BetaResponseInputTextContentDict
from .. import BetaResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import BetaResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputTextContent", "BetaResponseInputTextContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
