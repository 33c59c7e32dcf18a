# Derived by `python -m tools gen` from tools/api/audio.pyi. Do not edit: change that and run gen.
from .. import AsyncVoiceConsents as AsyncVoiceConsents
from .. import VoiceConsents as VoiceConsents
