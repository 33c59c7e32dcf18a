# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ComputerTool as ComputerTool
from .. import ComputerToolDict as ComputerToolDict
__all__ = ["ComputerTool", "ComputerToolDict"]
