# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaFileSearchToolParam as BetaFileSearchToolParam
from .. import BetaFileSearchToolParamFilters as Filters
from .. import BetaFileSearchToolParamFiltersComparisonFilter as FiltersComparisonFilter
from .. import BetaFileSearchToolParamFiltersCompoundFilter as FiltersCompoundFilter
from .. import BetaFileSearchToolParamFiltersCompoundFilterFilter as FiltersCompoundFilterFilter
from .. import BetaFileSearchToolParamFiltersComparisonFilter as FiltersCompoundFilterFilterComparisonFilter
from ...responses import FileSearchToolParamRankingOptions as RankingOptions
from ...responses import FileSearchToolParamRankingOptionsHybridSearch as RankingOptionsHybridSearch
__all__ = ["BetaFileSearchToolParam", "Filters", "FiltersComparisonFilter", "FiltersCompoundFilter", "FiltersCompoundFilterFilter", "FiltersCompoundFilterFilterComparisonFilter", "RankingOptions", "RankingOptionsHybridSearch"]
