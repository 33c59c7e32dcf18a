# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaFunctionShellTool as BetaFunctionShellTool
from .. import BetaFunctionShellToolDict as BetaFunctionShellToolDict
from .. import BetaFunctionShellToolEnvironment as Environment
from .. import BetaFunctionShellToolEnvironmentDict as EnvironmentDict
__all__ = ["BetaFunctionShellTool", "BetaFunctionShellToolDict", "Environment", "EnvironmentDict"]
