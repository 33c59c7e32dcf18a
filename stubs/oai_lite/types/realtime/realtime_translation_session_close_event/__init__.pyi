# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationSessionCloseEvent as RealtimeTranslationSessionCloseEvent
from .. import RealtimeTranslationSessionCloseEventDict as RealtimeTranslationSessionCloseEventDict
__all__ = ["RealtimeTranslationSessionCloseEvent", "RealtimeTranslationSessionCloseEventDict"]
