# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseComputerToolCallOutputScreenshot as BetaResponseComputerToolCallOutputScreenshot
from .. import BetaResponseComputerToolCallOutputScreenshotDict as BetaResponseComputerToolCallOutputScreenshotDict
__all__ = ["BetaResponseComputerToolCallOutputScreenshot", "BetaResponseComputerToolCallOutputScreenshotDict"]
