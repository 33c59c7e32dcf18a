# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseShellCallCommandDoneEvent as ResponseShellCallCommandDoneEvent
from .. import ResponseShellCallCommandDoneEventDict as ResponseShellCallCommandDoneEventDict
__all__ = ["ResponseShellCallCommandDoneEvent", "ResponseShellCallCommandDoneEventDict"]
