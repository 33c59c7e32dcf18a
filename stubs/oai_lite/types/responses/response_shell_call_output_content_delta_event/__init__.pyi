# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseShellCallOutputContentDeltaEvent as ResponseShellCallOutputContentDeltaEvent
from .. import ResponseShellCallOutputContentDeltaEventDict as ResponseShellCallOutputContentDeltaEventDict
from .. import ResponseShellCallOutputContentDeltaEventDelta as Delta
from .. import ResponseShellCallOutputContentDeltaEventDeltaDict as DeltaDict
__all__ = ["ResponseShellCallOutputContentDeltaEvent", "ResponseShellCallOutputContentDeltaEventDict", "Delta", "DeltaDict"]
