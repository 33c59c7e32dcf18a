# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ComputerTool as BetaComputerTool
from ...responses import ComputerToolDict as BetaComputerToolDict
__all__ = ["BetaComputerTool", "BetaComputerToolDict"]
