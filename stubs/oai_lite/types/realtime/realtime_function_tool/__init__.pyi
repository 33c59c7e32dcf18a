# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeFunctionTool as RealtimeFunctionTool
from .. import RealtimeFunctionToolDict as RealtimeFunctionToolDict
__all__ = ["RealtimeFunctionTool", "RealtimeFunctionToolDict"]
