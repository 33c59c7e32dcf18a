# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ThinkingAppendEvent as ThinkingAppendEvent
from .. import ThinkingAppendEventDict as ThinkingAppendEventDict
__all__ = ["ThinkingAppendEvent", "ThinkingAppendEventDict"]
