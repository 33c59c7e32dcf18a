# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebSearchTool as WebSearchTool
from .. import WebSearchToolDict as WebSearchToolDict
from .. import WebSearchToolFilters as Filters
from .. import WebSearchToolFiltersDict as FiltersDict
from .. import WebSearchToolUserLocation as UserLocation
from .. import WebSearchToolUserLocationDict as UserLocationDict
__all__ = ["WebSearchTool", "WebSearchToolDict", "Filters", "FiltersDict", "UserLocation", "UserLocationDict"]
