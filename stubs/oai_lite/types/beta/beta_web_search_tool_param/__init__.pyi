# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaWebSearchToolParam as BetaWebSearchToolParam
from .. import BetaWebSearchToolParamFilters as Filters
from .. import BetaWebSearchToolParamUserLocation as UserLocation
__all__ = ["BetaWebSearchToolParam", "Filters", "UserLocation"]
