# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ThinkingAppendedEvent as ThinkingAppendedEvent
from .. import ThinkingAppendedEventDict as ThinkingAppendedEventDict
__all__ = ["ThinkingAppendedEvent", "ThinkingAppendedEventDict"]
