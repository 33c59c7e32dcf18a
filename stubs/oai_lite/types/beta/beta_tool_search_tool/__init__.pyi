# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolSearchTool as BetaToolSearchTool
from .. import BetaToolSearchToolDict as BetaToolSearchToolDict
__all__ = ["BetaToolSearchTool", "BetaToolSearchToolDict"]
