# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ToolSearchOutputNamespaceTool as ToolSearchOutputNamespaceTool
from . import ToolSearchOutputNamespaceToolDict as ToolSearchOutputNamespaceToolDict
from . import ToolSearchOutputNamespaceToolTool as Tool
from . import ToolSearchOutputNamespaceToolToolDict as ToolDict
from . import ToolSearchOutputNamespaceToolToolFunction as ToolFunction
from . import ToolSearchOutputNamespaceToolToolFunctionDict as ToolFunctionDict
