# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaComputerUsePreviewTool as BetaComputerUsePreviewTool
from .. import BetaComputerUsePreviewToolDict as BetaComputerUsePreviewToolDict
__all__ = ["BetaComputerUsePreviewTool", "BetaComputerUsePreviewToolDict"]
