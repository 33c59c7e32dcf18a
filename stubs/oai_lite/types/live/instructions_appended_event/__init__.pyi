# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InstructionsAppendedEvent as InstructionsAppendedEvent
from .. import InstructionsAppendedEventDict as InstructionsAppendedEventDict
__all__ = ["InstructionsAppendedEvent", "InstructionsAppendedEventDict"]
