# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import WebSearchPreviewTool as BetaWebSearchPreviewTool
from ...responses import WebSearchPreviewToolDict as BetaWebSearchPreviewToolDict
from ...responses import WebSearchPreviewToolUserLocation as UserLocation
from ...responses import WebSearchPreviewToolUserLocationDict as UserLocationDict
__all__ = ["BetaWebSearchPreviewTool", "BetaWebSearchPreviewToolDict", "UserLocation", "UserLocationDict"]
