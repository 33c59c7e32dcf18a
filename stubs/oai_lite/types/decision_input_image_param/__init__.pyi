# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionInputImageParam as DecisionInputImageParam
from .. import DecisionPromptCacheBreakpointParam as PromptCacheBreakpoint
__all__ = ["DecisionInputImageParam", "PromptCacheBreakpoint"]
