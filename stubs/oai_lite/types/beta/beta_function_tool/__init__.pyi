# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import FunctionTool as BetaFunctionTool
from ...responses import FunctionToolDict as BetaFunctionToolDict
__all__ = ["BetaFunctionTool", "BetaFunctionToolDict"]
