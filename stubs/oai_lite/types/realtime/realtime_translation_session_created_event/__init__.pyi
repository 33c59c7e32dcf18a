# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionCreatedEvent as RealtimeTranslationSessionCreatedEvent
from .. import RealtimeTranslationSessionCreatedEventDict as RealtimeTranslationSessionCreatedEventDict
__all__ = ["RealtimeTranslationSessionCreatedEvent", "RealtimeTranslationSessionCreatedEventDict"]
