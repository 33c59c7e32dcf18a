# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VoiceConsent as VoiceConsent
from .. import VoiceConsentDict as VoiceConsentDict
__all__ = ["VoiceConsent", "VoiceConsentDict"]
