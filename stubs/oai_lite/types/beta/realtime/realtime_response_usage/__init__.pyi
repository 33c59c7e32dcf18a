# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseUsage as RealtimeResponseUsage
from .. import RealtimeResponseUsageDict as RealtimeResponseUsageDict
from .. import RealtimeResponseUsageInputTokenDetails as InputTokenDetails
from .. import RealtimeResponseUsageInputTokenDetailsDict as InputTokenDetailsDict
from ....realtime import RealtimeResponseUsageOutputTokenDetails as OutputTokenDetails
from ....realtime import RealtimeResponseUsageOutputTokenDetailsDict as OutputTokenDetailsDict
__all__ = ["RealtimeResponseUsage", "RealtimeResponseUsageDict", "InputTokenDetails", "InputTokenDetailsDict", "OutputTokenDetails", "OutputTokenDetailsDict"]
