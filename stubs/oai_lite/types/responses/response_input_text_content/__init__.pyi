# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputTextContent as ResponseInputTextContent
from .. import ResponseInputTextContentDict as ResponseInputTextContentDict
from .. import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ResponseInputTextContent", "ResponseInputTextContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
