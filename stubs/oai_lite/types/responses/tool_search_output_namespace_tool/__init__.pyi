# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
from .. import ToolSearchOutputNamespaceToolDict as ToolSearchOutputNamespaceToolDict
from .. import NamespaceToolTool as Tool
from .. import NamespaceToolToolDict as ToolDict
from .. import NamespaceToolToolFunction as ToolFunction
from .. import NamespaceToolToolFunctionDict as ToolFunctionDict
__all__ = ["ToolSearchOutputNamespaceTool", "ToolSearchOutputNamespaceToolDict", "Tool", "ToolDict", "ToolFunction", "ToolFunctionDict"]
