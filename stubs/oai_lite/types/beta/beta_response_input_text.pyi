# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseInputText as BetaResponseInputText
from . import BetaResponseInputTextDict as BetaResponseInputTextDict
from . import BetaResponseInputTextPromptCacheBreakpoint as PromptCacheBreakpoint
from . import BetaResponseInputTextPromptCacheBreakpointDict as PromptCacheBreakpointDict
