# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCodeInterpreterCallCodeDeltaEvent as ResponseCodeInterpreterCallCodeDeltaEvent
from .. import ResponseCodeInterpreterCallCodeDeltaEventDict as ResponseCodeInterpreterCallCodeDeltaEventDict
__all__ = ["ResponseCodeInterpreterCallCodeDeltaEvent", "ResponseCodeInterpreterCallCodeDeltaEventDict"]
