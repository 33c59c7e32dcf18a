# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseShellCallCommandAddedEvent as ResponseShellCallCommandAddedEvent
from .. import ResponseShellCallCommandAddedEventDict as ResponseShellCallCommandAddedEventDict
__all__ = ["ResponseShellCallCommandAddedEvent", "ResponseShellCallCommandAddedEventDict"]
