# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import WebSearchToolParam as BetaWebSearchToolParam
from ...responses import WebSearchToolParamFilters as Filters
from ...responses import WebSearchToolParamUserLocation as UserLocation
__all__ = ["BetaWebSearchToolParam", "Filters", "UserLocation"]
