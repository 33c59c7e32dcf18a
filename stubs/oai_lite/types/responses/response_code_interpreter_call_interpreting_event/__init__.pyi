# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCodeInterpreterCallInterpretingEvent as ResponseCodeInterpreterCallInterpretingEvent
from .. import ResponseCodeInterpreterCallInterpretingEventDict as ResponseCodeInterpreterCallInterpretingEventDict
__all__ = ["ResponseCodeInterpreterCallInterpretingEvent", "ResponseCodeInterpreterCallInterpretingEventDict"]
