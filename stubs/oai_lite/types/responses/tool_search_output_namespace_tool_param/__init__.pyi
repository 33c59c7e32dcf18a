# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam
from .. import NamespaceToolParamTool as Tool
from .. import NamespaceToolParamToolFunction as ToolFunction
__all__ = ["ToolSearchOutputNamespaceToolParam", "Tool", "ToolFunction"]
