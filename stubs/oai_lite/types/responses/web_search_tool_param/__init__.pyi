# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebSearchToolParam as WebSearchToolParam
from .. import WebSearchToolParamFilters as Filters
from .. import WebSearchToolParamUserLocation as UserLocation
__all__ = ["WebSearchToolParam", "Filters", "UserLocation"]
