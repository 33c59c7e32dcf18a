# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ToolSearchOutputNamespaceToolParam as ToolSearchOutputNamespaceToolParam
from . import ToolSearchOutputNamespaceToolParamTool as Tool
from . import ToolSearchOutputNamespaceToolParamToolFunction as ToolFunction
