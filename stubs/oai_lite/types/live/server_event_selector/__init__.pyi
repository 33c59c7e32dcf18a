# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ServerEventSelector as ServerEventSelector
from .. import ServerEventSelectorDict as ServerEventSelectorDict
__all__ = ["ServerEventSelector", "ServerEventSelectorDict"]
