# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseUsageOutputTokenDetails as RealtimeResponseUsageOutputTokenDetails
from .. import RealtimeResponseUsageOutputTokenDetailsDict as RealtimeResponseUsageOutputTokenDetailsDict
__all__ = ["RealtimeResponseUsageOutputTokenDetails", "RealtimeResponseUsageOutputTokenDetailsDict"]
