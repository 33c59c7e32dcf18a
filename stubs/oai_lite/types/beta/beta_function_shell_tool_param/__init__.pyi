# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaFunctionShellToolParam as BetaFunctionShellToolParam
from .. import BetaFunctionShellToolParamEnvironment as Environment
__all__ = ["BetaFunctionShellToolParam", "Environment"]
