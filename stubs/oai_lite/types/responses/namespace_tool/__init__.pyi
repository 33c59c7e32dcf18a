# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import NamespaceTool as NamespaceTool
from .. import NamespaceToolDict as NamespaceToolDict
from .. import NamespaceToolTool as Tool
from .. import NamespaceToolToolDict as ToolDict
from .. import NamespaceToolToolFunction as ToolFunction
from .. import NamespaceToolToolFunctionDict as ToolFunctionDict
__all__ = ["NamespaceTool", "NamespaceToolDict", "Tool", "ToolDict", "ToolFunction", "ToolFunctionDict"]
