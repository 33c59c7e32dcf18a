# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionDiarized as TranscriptionDiarized
from .. import TranscriptionDiarizedDict as TranscriptionDiarizedDict
from .. import TranscriptionUsage as Usage
from .. import TranscriptionUsageDict as UsageDict
from .. import TranscriptionUsageTokens as UsageTokens
from .. import TranscriptionUsageTokensDict as UsageTokensDict
from .. import TranscriptionUsageTokensInputTokenDetails as UsageTokensInputTokenDetails
from .. import TranscriptionUsageTokensInputTokenDetailsDict as UsageTokensInputTokenDetailsDict
from .. import TranscriptionVerboseUsage as UsageDuration
from .. import TranscriptionVerboseUsageDict as UsageDurationDict
__all__ = ["TranscriptionDiarized", "TranscriptionDiarizedDict", "Usage", "UsageDict", "UsageTokens", "UsageTokensDict", "UsageTokensInputTokenDetails", "UsageTokensInputTokenDetailsDict", "UsageDuration", "UsageDurationDict"]
