# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaFunctionTool as BetaFunctionTool
from .. import BetaFunctionToolDict as BetaFunctionToolDict
__all__ = ["BetaFunctionTool", "BetaFunctionToolDict"]
