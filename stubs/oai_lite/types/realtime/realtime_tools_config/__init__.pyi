# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeToolsConfig as RealtimeToolsConfig
from .. import RealtimeToolsConfigDict as RealtimeToolsConfigDict
__all__ = ["RealtimeToolsConfig", "RealtimeToolsConfigDict"]
