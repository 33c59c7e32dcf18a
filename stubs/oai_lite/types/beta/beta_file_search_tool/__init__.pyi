# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaFileSearchTool as BetaFileSearchTool
from .. import BetaFileSearchToolDict as BetaFileSearchToolDict
from .. import BetaFileSearchToolFilters as Filters
from .. import BetaFileSearchToolFiltersDict as FiltersDict
from .. import BetaFileSearchToolFiltersComparisonFilter as FiltersComparisonFilter
from .. import BetaFileSearchToolFiltersComparisonFilterDict as FiltersComparisonFilterDict
from .. import BetaFileSearchToolFiltersCompoundFilter as FiltersCompoundFilter
from .. import BetaFileSearchToolFiltersCompoundFilterDict as FiltersCompoundFilterDict
from .. import BetaFileSearchToolFiltersCompoundFilterFilter as FiltersCompoundFilterFilter
from .. import BetaFileSearchToolFiltersCompoundFilterFilterDict as FiltersCompoundFilterFilterDict
from .. import BetaFileSearchToolFiltersComparisonFilter as FiltersCompoundFilterFilterComparisonFilter
from .. import BetaFileSearchToolFiltersComparisonFilterDict as FiltersCompoundFilterFilterComparisonFilterDict
from ...responses import FileSearchToolRankingOptions as RankingOptions
from ...responses import FileSearchToolRankingOptionsDict as RankingOptionsDict
from ...responses import FileSearchToolRankingOptionsHybridSearch as RankingOptionsHybridSearch
from ...responses import FileSearchToolRankingOptionsHybridSearchDict as RankingOptionsHybridSearchDict
__all__ = ["BetaFileSearchTool", "BetaFileSearchToolDict", "Filters", "FiltersDict", "FiltersComparisonFilter", "FiltersComparisonFilterDict", "FiltersCompoundFilter", "FiltersCompoundFilterDict", "FiltersCompoundFilterFilter", "FiltersCompoundFilterFilterDict", "FiltersCompoundFilterFilterComparisonFilter", "FiltersCompoundFilterFilterComparisonFilterDict", "RankingOptions", "RankingOptionsDict", "RankingOptionsHybridSearch", "RankingOptionsHybridSearchDict"]
