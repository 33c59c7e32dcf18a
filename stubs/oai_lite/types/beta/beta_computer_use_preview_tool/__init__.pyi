# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ComputerUsePreviewTool as BetaComputerUsePreviewTool
from ...responses import ComputerUsePreviewToolDict as BetaComputerUsePreviewToolDict
__all__ = ["BetaComputerUsePreviewTool", "BetaComputerUsePreviewToolDict"]
