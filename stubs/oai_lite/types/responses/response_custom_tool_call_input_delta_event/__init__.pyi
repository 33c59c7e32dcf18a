# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCustomToolCallInputDeltaEvent as ResponseCustomToolCallInputDeltaEvent
from .. import ResponseCustomToolCallInputDeltaEventDict as ResponseCustomToolCallInputDeltaEventDict
__all__ = ["ResponseCustomToolCallInputDeltaEvent", "ResponseCustomToolCallInputDeltaEventDict"]
