# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeTruncationRetentionRatioParam as RealtimeTruncationRetentionRatioParam
from .. import RealtimeTruncationRetentionRatioParamTokenLimits as TokenLimits
__all__ = ["RealtimeTruncationRetentionRatioParam", "TokenLimits"]
