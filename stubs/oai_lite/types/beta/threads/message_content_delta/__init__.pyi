# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import MessageContentDelta as MessageContentDelta
from .. import MessageContentDeltaDict as MessageContentDeltaDict
__all__ = ["MessageContentDelta", "MessageContentDeltaDict"]
