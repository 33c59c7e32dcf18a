# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputImage as ResponseInputImage
from .. import ResponseInputImageDict as ResponseInputImageDict
from .. import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ResponseInputImage", "ResponseInputImageDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
