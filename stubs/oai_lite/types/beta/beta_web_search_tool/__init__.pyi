# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaWebSearchTool as BetaWebSearchTool
from .. import BetaWebSearchToolDict as BetaWebSearchToolDict
from .. import BetaWebSearchToolFilters as Filters
from .. import BetaWebSearchToolFiltersDict as FiltersDict
from .. import BetaWebSearchToolUserLocation as UserLocation
from .. import BetaWebSearchToolUserLocationDict as UserLocationDict
__all__ = ["BetaWebSearchTool", "BetaWebSearchToolDict", "Filters", "FiltersDict", "UserLocation", "UserLocationDict"]
