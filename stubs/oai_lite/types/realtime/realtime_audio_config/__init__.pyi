# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeAudioConfig as RealtimeAudioConfig
from .. import RealtimeAudioConfigDict as RealtimeAudioConfigDict
__all__ = ["RealtimeAudioConfig", "RealtimeAudioConfigDict"]
