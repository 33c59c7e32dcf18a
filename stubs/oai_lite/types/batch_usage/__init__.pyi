# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BatchUsage as BatchUsage
from .. import BatchUsageDict as BatchUsageDict
from .. import BatchUsageInputTokensDetails as InputTokensDetails
from .. import BatchUsageInputTokensDetailsDict as InputTokensDetailsDict
from .. import BatchUsageOutputTokensDetails as OutputTokensDetails
from .. import BatchUsageOutputTokensDetailsDict as OutputTokensDetailsDict
__all__ = ["BatchUsage", "BatchUsageDict", "InputTokensDetails", "InputTokensDetailsDict", "OutputTokensDetails", "OutputTokensDetailsDict"]
