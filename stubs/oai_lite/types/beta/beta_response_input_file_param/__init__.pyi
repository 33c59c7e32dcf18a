# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputFileParam as BetaResponseInputFileParam
from .. import BetaResponseInputFileParamPromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["BetaResponseInputFileParam", "PromptCacheBreakpoint"]
