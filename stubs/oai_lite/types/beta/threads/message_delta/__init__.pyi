# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MessageDelta as MessageDelta
from .. import MessageDeltaDict as MessageDeltaDict
__all__ = ["MessageDelta", "MessageDeltaDict"]
