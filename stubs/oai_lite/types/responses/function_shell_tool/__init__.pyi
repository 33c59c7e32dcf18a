# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FunctionShellTool as FunctionShellTool
from .. import FunctionShellToolDict as FunctionShellToolDict
from .. import FunctionShellToolEnvironment as Environment
from .. import FunctionShellToolEnvironmentDict as EnvironmentDict
__all__ = ["FunctionShellTool", "FunctionShellToolDict", "Environment", "EnvironmentDict"]
