# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseUsage as BetaResponseUsage
from .. import BetaResponseUsageDict as BetaResponseUsageDict
from .. import BetaResponseUsageInputTokensDetails as InputTokensDetails
from .. import BetaResponseUsageInputTokensDetailsDict as InputTokensDetailsDict
from .. import BetaResponseUsageInputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails
from .. import BetaResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict as InputTokensDetailsCacheWriteTokensDetailsDict
from .. import BetaResponseUsageOutputTokensDetails as OutputTokensDetails
from .. import BetaResponseUsageOutputTokensDetailsDict as OutputTokensDetailsDict
__all__ = ["BetaResponseUsage", "BetaResponseUsageDict", "InputTokensDetails", "InputTokensDetailsDict", "InputTokensDetailsCacheWriteTokensDetails", "InputTokensDetailsCacheWriteTokensDetailsDict", "OutputTokensDetails", "OutputTokensDetailsDict"]
