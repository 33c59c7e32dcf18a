# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebSearchPreviewToolParam as WebSearchPreviewToolParam
from .. import WebSearchPreviewToolParamUserLocation as UserLocation
__all__ = ["WebSearchPreviewToolParam", "UserLocation"]
