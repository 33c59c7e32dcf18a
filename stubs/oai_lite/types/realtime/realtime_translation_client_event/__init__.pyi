# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationClientEvent as RealtimeTranslationClientEvent
from .. import RealtimeTranslationClientEventDict as RealtimeTranslationClientEventDict
__all__ = ["RealtimeTranslationClientEvent", "RealtimeTranslationClientEventDict"]
