# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseInputFile as ResponseInputFile
from .. import ResponseInputFileDict as ResponseInputFileDict
from .. import ResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ResponseInputFile", "ResponseInputFileDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
