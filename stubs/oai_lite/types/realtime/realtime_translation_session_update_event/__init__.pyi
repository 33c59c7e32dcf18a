# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionUpdateEvent as RealtimeTranslationSessionUpdateEvent
from .. import RealtimeTranslationSessionUpdateEventDict as RealtimeTranslationSessionUpdateEventDict
__all__ = ["RealtimeTranslationSessionUpdateEvent", "RealtimeTranslationSessionUpdateEventDict"]
