# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ImageEditCompletedEvent as ImageEditCompletedEvent
from . import ImageEditCompletedEventDict as ImageEditCompletedEventDict
from . import ImageEditCompletedEventUsage as Usage
from . import ImageEditCompletedEventUsageDict as UsageDict
from . import ImageEditCompletedEventUsageInputTokensDetails as UsageInputTokensDetails
from . import ImageEditCompletedEventUsageInputTokensDetailsDict as UsageInputTokensDetailsDict
