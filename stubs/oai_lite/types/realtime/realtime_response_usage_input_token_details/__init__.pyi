# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseUsageInputTokenDetails as RealtimeResponseUsageInputTokenDetails
from .. import RealtimeResponseUsageInputTokenDetailsDict as RealtimeResponseUsageInputTokenDetailsDict
from .. import RealtimeResponseUsageInputTokenDetailsCachedTokensDetails as CachedTokensDetails
from .. import RealtimeResponseUsageInputTokenDetailsCachedTokensDetailsDict as CachedTokensDetailsDict
__all__ = ["RealtimeResponseUsageInputTokenDetails", "RealtimeResponseUsageInputTokenDetailsDict", "CachedTokensDetails", "CachedTokensDetailsDict"]
