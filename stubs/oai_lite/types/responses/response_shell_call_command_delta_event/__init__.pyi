# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseShellCallCommandDeltaEvent as ResponseShellCallCommandDeltaEvent
from .. import ResponseShellCallCommandDeltaEventDict as ResponseShellCallCommandDeltaEventDict
__all__ = ["ResponseShellCallCommandDeltaEvent", "ResponseShellCallCommandDeltaEventDict"]
