# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VoiceDeleted as VoiceDeleted
from .. import VoiceDeletedDict as VoiceDeletedDict
__all__ = ["VoiceDeleted", "VoiceDeletedDict"]
