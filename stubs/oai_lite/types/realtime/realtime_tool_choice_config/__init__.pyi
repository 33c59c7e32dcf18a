# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeToolChoiceConfig as RealtimeToolChoiceConfig
from .. import RealtimeToolChoiceConfigDict as RealtimeToolChoiceConfigDict
__all__ = ["RealtimeToolChoiceConfig", "RealtimeToolChoiceConfigDict"]
