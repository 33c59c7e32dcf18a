# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseComputerToolCallOutputScreenshot as ResponseComputerToolCallOutputScreenshot
from .. import ResponseComputerToolCallOutputScreenshotDict as ResponseComputerToolCallOutputScreenshotDict
__all__ = ["ResponseComputerToolCallOutputScreenshot", "ResponseComputerToolCallOutputScreenshotDict"]
