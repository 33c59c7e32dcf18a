# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolSearchTool as ToolSearchTool
from .. import ToolSearchToolDict as ToolSearchToolDict
__all__ = ["ToolSearchTool", "ToolSearchToolDict"]
