# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputFileContentParam as BetaResponseInputFileContentParam
from .. import BetaResponseInputFileParamPromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["BetaResponseInputFileContentParam", "PromptCacheBreakpoint"]
