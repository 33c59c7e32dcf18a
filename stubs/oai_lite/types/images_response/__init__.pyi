# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ImagesResponse as ImagesResponse
from .. import ImagesResponseDict as ImagesResponseDict
from .. import ImagesResponseSvgUsage as SvgUsage
from .. import ImagesResponseSvgUsageDict as SvgUsageDict
from .. import ImagesResponseUsage as Usage
from .. import ImagesResponseUsageDict as UsageDict
from .. import ImagesResponseUsageInputTokensDetails as UsageInputTokensDetails
from .. import ImagesResponseUsageInputTokensDetailsDict as UsageInputTokensDetailsDict
from .. import ImagesResponseUsageInputTokensDetails as UsageOutputTokensDetails
from .. import ImagesResponseUsageInputTokensDetailsDict as UsageOutputTokensDetailsDict
__all__ = ["ImagesResponse", "ImagesResponseDict", "SvgUsage", "SvgUsageDict", "Usage", "UsageDict", "UsageInputTokensDetails", "UsageInputTokensDetailsDict", "UsageOutputTokensDetails", "UsageOutputTokensDetailsDict"]
