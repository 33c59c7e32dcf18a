# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaToolSearchOutputNamespaceTool as BetaToolSearchOutputNamespaceTool
from . import BetaToolSearchOutputNamespaceToolDict as BetaToolSearchOutputNamespaceToolDict
from . import BetaToolSearchOutputNamespaceToolTool as Tool
from . import BetaToolSearchOutputNamespaceToolToolDict as ToolDict
from . import BetaToolSearchOutputNamespaceToolToolFunction as ToolFunction
from . import BetaToolSearchOutputNamespaceToolToolFunctionDict as ToolFunctionDict
