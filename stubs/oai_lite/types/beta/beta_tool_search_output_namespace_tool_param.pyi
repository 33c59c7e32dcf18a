# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import BetaToolSearchOutputNamespaceToolParam as BetaToolSearchOutputNamespaceToolParam
from . import BetaToolSearchOutputNamespaceToolParamTool as Tool
from . import BetaToolSearchOutputNamespaceToolParamToolFunction as ToolFunction
