# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MessageDeltaEvent as MessageDeltaEvent
from .. import MessageDeltaEventDict as MessageDeltaEventDict
__all__ = ["MessageDeltaEvent", "MessageDeltaEventDict"]
