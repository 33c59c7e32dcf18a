# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CompletionUsage as CompletionUsage
from .. import CompletionUsageDict as CompletionUsageDict
from .. import CompletionUsageCompletionTokensDetails as CompletionTokensDetails
from .. import CompletionUsageCompletionTokensDetailsDict as CompletionTokensDetailsDict
from .. import CompletionUsagePromptTokensDetails as PromptTokensDetails
from .. import CompletionUsagePromptTokensDetailsDict as PromptTokensDetailsDict
__all__ = ["CompletionUsage", "CompletionUsageDict", "CompletionTokensDetails", "CompletionTokensDetailsDict", "PromptTokensDetails", "PromptTokensDetailsDict"]
