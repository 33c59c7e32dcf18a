# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ComputerUsePreviewTool as ComputerUsePreviewTool
from .. import ComputerUsePreviewToolDict as ComputerUsePreviewToolDict
__all__ = ["ComputerUsePreviewTool", "ComputerUsePreviewToolDict"]
