# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaNamespaceTool as BetaNamespaceTool
from .. import BetaNamespaceToolDict as BetaNamespaceToolDict
from .. import BetaNamespaceToolTool as Tool
from .. import BetaNamespaceToolToolDict as ToolDict
from ...responses import NamespaceToolToolFunction as ToolFunction
from ...responses import NamespaceToolToolFunctionDict as ToolFunctionDict
__all__ = ["BetaNamespaceTool", "BetaNamespaceToolDict", "Tool", "ToolDict", "ToolFunction", "ToolFunctionDict"]
