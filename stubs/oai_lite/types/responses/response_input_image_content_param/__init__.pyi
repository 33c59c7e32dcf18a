# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputImageContentParam as ResponseInputImageContentParam
from .. import ResponseInputFileParamPromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["ResponseInputImageContentParam", "PromptCacheBreakpoint"]
