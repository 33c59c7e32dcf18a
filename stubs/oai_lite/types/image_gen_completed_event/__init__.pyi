# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageGenCompletedEvent as ImageGenCompletedEvent
from .. import ImageGenCompletedEventDict as ImageGenCompletedEventDict
from .. import ImageGenCompletedEventUsage as Usage
from .. import ImageGenCompletedEventUsageDict as UsageDict
from .. import ImagesResponseUsageInputTokensDetails as UsageInputTokensDetails
from .. import ImagesResponseUsageInputTokensDetailsDict as UsageInputTokensDetailsDict
__all__ = ["ImageGenCompletedEvent", "ImageGenCompletedEventDict", "Usage", "UsageDict", "UsageInputTokensDetails", "UsageInputTokensDetailsDict"]
