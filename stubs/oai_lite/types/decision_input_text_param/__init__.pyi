# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import DecisionInputTextParam as DecisionInputTextParam
from .. import DecisionPromptCacheBreakpointParam as PromptCacheBreakpoint
__all__ = ["DecisionInputTextParam", "PromptCacheBreakpoint"]
