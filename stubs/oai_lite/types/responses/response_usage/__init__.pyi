# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseUsage as ResponseUsage
from .. import ResponseUsageDict as ResponseUsageDict
from .. import ResponseUsageInputTokensDetails as InputTokensDetails
from .. import ResponseUsageInputTokensDetailsDict as InputTokensDetailsDict
from .. import ResponseUsageInputTokensDetailsCacheWriteTokensDetails as InputTokensDetailsCacheWriteTokensDetails
from .. import ResponseUsageInputTokensDetailsCacheWriteTokensDetailsDict as InputTokensDetailsCacheWriteTokensDetailsDict
from .. import ResponseUsageOutputTokensDetails as OutputTokensDetails
from .. import ResponseUsageOutputTokensDetailsDict as OutputTokensDetailsDict
__all__ = ["ResponseUsage", "ResponseUsageDict", "InputTokensDetails", "InputTokensDetailsDict", "InputTokensDetailsCacheWriteTokensDetails", "InputTokensDetailsCacheWriteTokensDetailsDict", "OutputTokensDetails", "OutputTokensDetailsDict"]
