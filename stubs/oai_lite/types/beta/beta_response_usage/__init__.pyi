# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseUsage as BetaResponseUsage
from ...responses import ResponseUsageDict as BetaResponseUsageDict
from ...responses import ResponseUsageInputTokensDetails as InputTokensDetails
from ...responses import ResponseUsageInputTokensDetailsDict as InputTokensDetailsDict
from ...responses import ResponseUsageInputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails
from ...responses import ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict as InputTokensDetailsCacheWriteTokensDetailsDict
from ...responses import ResponseUsageOutputTokensDetails as OutputTokensDetails
from ...responses import ResponseUsageOutputTokensDetailsDict as OutputTokensDetailsDict
__all__ = ["BetaResponseUsage", "BetaResponseUsageDict", "InputTokensDetails", "InputTokensDetailsDict", "InputTokensDetailsCacheWriteTokensDetails", "InputTokensDetailsCacheWriteTokensDetailsDict", "OutputTokensDetails", "OutputTokensDetailsDict"]
