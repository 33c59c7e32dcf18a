# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCodeInterpreterCallCodeDoneEvent as ResponseCodeInterpreterCallCodeDoneEvent
from .. import ResponseCodeInterpreterCallCodeDoneEventDict as ResponseCodeInterpreterCallCodeDoneEventDict
__all__ = ["ResponseCodeInterpreterCallCodeDoneEvent", "ResponseCodeInterpreterCallCodeDoneEventDict"]
