# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaWebSearchPreviewTool as BetaWebSearchPreviewTool
from .. import BetaWebSearchPreviewToolDict as BetaWebSearchPreviewToolDict
from .. import BetaWebSearchPreviewToolUserLocation as UserLocation
from .. import BetaWebSearchPreviewToolUserLocationDict as UserLocationDict
__all__ = ["BetaWebSearchPreviewTool", "BetaWebSearchPreviewToolDict", "UserLocation", "UserLocationDict"]
