# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolSearchOutputNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam
from .. import BetaNamespaceToolParamTool as Tool
from ...responses import NamespaceToolParamToolFunction as ToolFunction
__all__ = ["BetaToolSearchOutputNamespaceToolParam", "Tool", "ToolFunction"]
