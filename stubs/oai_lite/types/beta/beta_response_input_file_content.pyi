# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaResponseInputFileContent as BetaResponseInputFileContent
from . import BetaResponseInputFileContentDict as BetaResponseInputFileContentDict
from . import BetaResponseInputFileContentPromptCacheBreakpoint as PromptCacheBreakpoint
from . import BetaResponseInputFileContentPromptCacheBreakpointDict as PromptCacheBreakpointDict
