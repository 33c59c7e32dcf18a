# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaComputerTool as BetaComputerTool
from .. import BetaComputerToolDict as BetaComputerToolDict
__all__ = ["BetaComputerTool", "BetaComputerToolDict"]
