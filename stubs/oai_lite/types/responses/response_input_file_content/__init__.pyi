# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputFileContent as ResponseInputFileContent
from .. import ResponseInputFileContentDict as ResponseInputFileContentDict
from .. import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ResponseInputFileContent", "ResponseInputFileContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
