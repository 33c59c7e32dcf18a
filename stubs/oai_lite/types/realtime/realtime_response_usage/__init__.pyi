# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseUsage as RealtimeResponseUsage
from .. import RealtimeResponseUsageDict as RealtimeResponseUsageDict
__all__ = ["RealtimeResponseUsage", "RealtimeResponseUsageDict"]
