# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebSearchPreviewTool as WebSearchPreviewTool
from .. import WebSearchPreviewToolDict as WebSearchPreviewToolDict
from .. import WebSearchPreviewToolUserLocation as UserLocation
from .. import WebSearchPreviewToolUserLocationDict as UserLocationDict
__all__ = ["WebSearchPreviewTool", "WebSearchPreviewToolDict", "UserLocation", "UserLocationDict"]
