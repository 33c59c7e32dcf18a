# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionUpdatedEvent as RealtimeTranslationSessionUpdatedEvent
from .. import RealtimeTranslationSessionUpdatedEventDict as RealtimeTranslationSessionUpdatedEventDict
__all__ = ["RealtimeTranslationSessionUpdatedEvent", "RealtimeTranslationSessionUpdatedEventDict"]
