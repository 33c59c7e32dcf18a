# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ComputerScreenshotContent as ComputerScreenshotContent
from .. import ComputerScreenshotContentDict as ComputerScreenshotContentDict
from .. import ComputerScreenshotContentPromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ComputerScreenshotContentPromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ComputerScreenshotContent", "ComputerScreenshotContentDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
