# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import FunctionShellToolParam as BetaFunctionShellToolParam
from ...responses import FunctionShellToolParamEnvironment as Environment
__all__ = ["BetaFunctionShellToolParam", "Environment"]
