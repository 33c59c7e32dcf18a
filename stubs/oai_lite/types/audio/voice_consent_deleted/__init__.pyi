# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VoiceConsentDeleted as VoiceConsentDeleted
from .. import VoiceConsentDeletedDict as VoiceConsentDeletedDict
__all__ = ["VoiceConsentDeleted", "VoiceConsentDeletedDict"]
