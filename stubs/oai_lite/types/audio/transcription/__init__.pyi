# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Transcription as Transcription
from .. import TranscriptionDict as TranscriptionDict
from .. import TranscriptionLogprob as Logprob
from .. import TranscriptionLogprobDict as LogprobDict
from .. import TranscriptionUsage as Usage
from .. import TranscriptionUsageDict as UsageDict
from .. import TranscriptionUsageTokens as UsageTokens
from .. import TranscriptionUsageTokensDict as UsageTokensDict
from .. import TranscriptionUsageTokensInputTokenDetails as UsageTokensInputTokenDetails
from .. import TranscriptionUsageTokensInputTokenDetailsDict as UsageTokensInputTokenDetailsDict
from .. import TranscriptionVerboseUsage as UsageDuration
from .. import TranscriptionVerboseUsageDict as UsageDurationDict
__all__ = ["Transcription", "TranscriptionDict", "Logprob", "LogprobDict", "Usage", "UsageDict", "UsageTokens", "UsageTokensDict", "UsageTokensInputTokenDetails", "UsageTokensInputTokenDetailsDict", "UsageDuration", "UsageDurationDict"]
