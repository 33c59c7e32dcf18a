# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FunctionShellToolParam as FunctionShellToolParam
from .. import FunctionShellToolParamEnvironment as Environment
__all__ = ["FunctionShellToolParam", "Environment"]
