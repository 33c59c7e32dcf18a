# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot
from ...responses import ResponseComputerToolCallOutputScreenshotDict as BetaResponseComputerToolCallOutputScreenshotDict
__all__ = ["BetaResponseComputerToolCallOutputScreenshot", "BetaResponseComputerToolCallOutputScreenshotDict"]
