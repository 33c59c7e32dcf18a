# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import TranscriptionTextDoneEvent as TranscriptionTextDoneEvent
from .. import TranscriptionTextDoneEventDict as TranscriptionTextDoneEventDict
from .. import TranscriptionTextDoneEventLogprob as Logprob
from .. import TranscriptionTextDoneEventLogprobDict as LogprobDict
from .. import TranscriptionTextDoneEventUsage as Usage
from .. import TranscriptionTextDoneEventUsageDict as UsageDict
from .. import TranscriptionUsageTokensInputTokenDetails as UsageInputTokenDetails
from .. import TranscriptionUsageTokensInputTokenDetailsDict as UsageInputTokenDetailsDict
__all__ = ["TranscriptionTextDoneEvent", "TranscriptionTextDoneEventDict", "Logprob", "LogprobDict", "Usage", "UsageDict", "UsageInputTokenDetails", "UsageInputTokenDetailsDict"]
