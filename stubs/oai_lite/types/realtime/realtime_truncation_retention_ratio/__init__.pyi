# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTruncationRetentionRatio as RealtimeTruncationRetentionRatio
from .. import RealtimeTruncationRetentionRatioDict as RealtimeTruncationRetentionRatioDict
from .. import RealtimeTruncationRetentionRatioTokenLimits as TokenLimits
from .. import RealtimeTruncationRetentionRatioTokenLimitsDict as TokenLimitsDict
__all__ = ["RealtimeTruncationRetentionRatio", "RealtimeTruncationRetentionRatioDict", "TokenLimits", "TokenLimitsDict"]
