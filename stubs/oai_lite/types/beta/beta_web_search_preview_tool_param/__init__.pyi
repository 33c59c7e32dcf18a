# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import WebSearchPreviewToolParam as BetaWebSearchPreviewToolParam
from ...responses import WebSearchPreviewToolParamUserLocation as UserLocation
__all__ = ["BetaWebSearchPreviewToolParam", "UserLocation"]
