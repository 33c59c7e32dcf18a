# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCustomToolCallInputDoneEvent as ResponseCustomToolCallInputDoneEvent
from .. import ResponseCustomToolCallInputDoneEventDict as ResponseCustomToolCallInputDoneEventDict
__all__ = ["ResponseCustomToolCallInputDoneEvent", "ResponseCustomToolCallInputDoneEventDict"]
