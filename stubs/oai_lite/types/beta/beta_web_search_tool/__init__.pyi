# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import WebSearchTool as BetaWebSearchTool
from ...responses import WebSearchToolDict as BetaWebSearchToolDict
from ...responses import WebSearchToolFilters as Filters
from ...responses import WebSearchToolFiltersDict as FiltersDict
from ...responses import WebSearchToolUserLocation as UserLocation
from ...responses import WebSearchToolUserLocationDict as UserLocationDict
__all__ = ["BetaWebSearchTool", "BetaWebSearchToolDict", "Filters", "FiltersDict", "UserLocation", "UserLocationDict"]
