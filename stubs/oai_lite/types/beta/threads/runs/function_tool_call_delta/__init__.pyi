# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FunctionToolCallDelta as FunctionToolCallDelta
from .. import FunctionToolCallDeltaDict as FunctionToolCallDeltaDict
from .. import FunctionToolCallDeltaFunction as Function
from .. import FunctionToolCallDeltaFunctionDict as FunctionDict
__all__ = ["FunctionToolCallDelta", "FunctionToolCallDeltaDict", "Function", "FunctionDict"]
