# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTranslationServerEvent as RealtimeTranslationServerEvent
from .. import RealtimeTranslationServerEventDict as RealtimeTranslationServerEventDict
__all__ = ["RealtimeTranslationServerEvent", "RealtimeTranslationServerEventDict"]
