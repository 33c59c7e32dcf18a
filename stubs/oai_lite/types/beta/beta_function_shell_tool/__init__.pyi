# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import FunctionShellTool as BetaFunctionShellTool
from ...responses import FunctionShellToolDict as BetaFunctionShellToolDict
from ...responses import FunctionShellToolEnvironment as Environment
from ...responses import FunctionShellToolEnvironmentDict as EnvironmentDict
__all__ = ["BetaFunctionShellTool", "BetaFunctionShellToolDict", "Environment", "EnvironmentDict"]
