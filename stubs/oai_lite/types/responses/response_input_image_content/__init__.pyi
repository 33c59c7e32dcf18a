# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputImageContent as ResponseInputImageContent
from .. import ResponseInputImageContentDict as ResponseInputImageContentDict
from .. import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ResponseInputImageContent", "ResponseInputImageContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
