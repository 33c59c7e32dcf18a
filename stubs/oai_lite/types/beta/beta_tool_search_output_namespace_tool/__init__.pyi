# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool
from .. import BetaToolSearchOutputNamespaceToolDict as BetaToolSearchOutputNamespaceToolDict
from .. import BetaNamespaceToolTool as Tool
from .. import BetaNamespaceToolToolDict as ToolDict
from ...responses import NamespaceToolToolFunction as ToolFunction
from ...responses import NamespaceToolToolFunctionDict as ToolFunctionDict
__all__ = ["BetaToolSearchOutputNamespaceTool", "BetaToolSearchOutputNamespaceToolDict", "Tool", "ToolDict", "ToolFunction", "ToolFunctionDict"]
