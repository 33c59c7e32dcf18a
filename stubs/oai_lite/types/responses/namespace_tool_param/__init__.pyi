# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import NamespaceToolParam as NamespaceToolParam
from .. import NamespaceToolParamTool as Tool
from .. import NamespaceToolParamToolFunction as ToolFunction
__all__ = ["NamespaceToolParam", "Tool", "ToolFunction"]
