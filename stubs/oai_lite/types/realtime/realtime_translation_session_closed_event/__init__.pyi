# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionClosedEvent as RealtimeTranslationSessionClosedEvent
from .. import RealtimeTranslationSessionClosedEventDict as RealtimeTranslationSessionClosedEventDict
__all__ = ["RealtimeTranslationSessionClosedEvent", "RealtimeTranslationSessionClosedEventDict"]
