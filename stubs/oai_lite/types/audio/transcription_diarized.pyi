# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import TranscriptionDiarized as TranscriptionDiarized
from . import TranscriptionDiarizedDict as TranscriptionDiarizedDict
from . import TranscriptionDiarizedUsage as Usage
from . import TranscriptionDiarizedUsageDict as UsageDict
from . import TranscriptionDiarizedUsageTokens as UsageTokens
from . import TranscriptionDiarizedUsageTokensDict as UsageTokensDict
from . import TranscriptionDiarizedUsageTokensInputTokenDetails as UsageTokensInputTokenDetails
from . import TranscriptionDiarizedUsageTokensInputTokenDetailsDict as UsageTokensInputTokenDetailsDict
from . import TranscriptionDiarizedUsageDuration as UsageDuration
from . import TranscriptionDiarizedUsageDurationDict as UsageDurationDict
