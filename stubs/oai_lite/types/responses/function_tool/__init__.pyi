# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FunctionTool as FunctionTool
from .. import FunctionToolDict as FunctionToolDict
__all__ = ["FunctionTool", "FunctionToolDict"]
