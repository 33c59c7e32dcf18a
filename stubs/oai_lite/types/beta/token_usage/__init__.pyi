# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TokenUsage as TokenUsage
from .. import TokenUsageDict as TokenUsageDict
from .. import TokenUsageInputTokensDetails as InputTokensDetails
from .. import TokenUsageInputTokensDetailsDict as InputTokensDetailsDict
from .. import TokenUsageOutputTokensDetails as OutputTokensDetails
from .. import TokenUsageOutputTokensDetailsDict as OutputTokensDetailsDict
__all__ = ["TokenUsage", "TokenUsageDict", "InputTokensDetails", "InputTokensDetailsDict", "OutputTokensDetails", "OutputTokensDetailsDict"]
