# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ToolSearchTool as BetaToolSearchTool
from ...responses import ToolSearchToolDict as BetaToolSearchToolDict
__all__ = ["BetaToolSearchTool", "BetaToolSearchToolDict"]
