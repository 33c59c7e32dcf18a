# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InstructionsAppendEvent as InstructionsAppendEvent
from .. import InstructionsAppendEventDict as InstructionsAppendEventDict
__all__ = ["InstructionsAppendEvent", "InstructionsAppendEventDict"]
