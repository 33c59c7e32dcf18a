# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputTextParam as ResponseInputTextParam
from .. import ResponseInputFileParamPromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["ResponseInputTextParam", "PromptCacheBreakpoint"]
