# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VoiceConsentListParams as VoiceConsentListParams
__all__ = ["VoiceConsentListParams"]
