# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputText as ResponseInputText
from .. import ResponseInputTextDict as ResponseInputTextDict
from .. import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ResponseInputText", "ResponseInputTextDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
