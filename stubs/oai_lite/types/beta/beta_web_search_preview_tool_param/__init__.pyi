# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaWebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
from .. import BetaWebSearchPreviewToolParamUserLocation as UserLocation
__all__ = ["BetaWebSearchPreviewToolParam", "UserLocation"]
