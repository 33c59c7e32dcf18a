# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImageEditCompletedEvent as ImageEditCompletedEvent
from .. import ImageEditCompletedEventDict as ImageEditCompletedEventDict
from .. import ImageGenCompletedEventUsage as Usage
from .. import ImageGenCompletedEventUsageDict as UsageDict
from .. import ImagesResponseUsageInputTokensDetails as UsageInputTokensDetails
from .. import ImagesResponseUsageInputTokensDetailsDict as UsageInputTokensDetailsDict
__all__ = ["ImageEditCompletedEvent", "ImageEditCompletedEventDict", "Usage", "UsageDict", "UsageInputTokensDetails", "UsageInputTokensDetailsDict"]
