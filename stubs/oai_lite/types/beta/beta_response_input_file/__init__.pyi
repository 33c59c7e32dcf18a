# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputFile as BetaResponseInputFile
from .. import BetaResponseInputFileDict as BetaResponseInputFileDict
from .. import BetaResponseInputFilePromptCacheBreakpoint as PromptCacheBreakpoint
from .. import BetaResponseInputFilePromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["BetaResponseInputFile", "BetaResponseInputFileDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
