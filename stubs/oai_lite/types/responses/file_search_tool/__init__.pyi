# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileSearchTool as FileSearchTool
from .. import FileSearchToolDict as FileSearchToolDict
from .. import FileSearchToolFilters as Filters
from .. import FileSearchToolFiltersDict as FiltersDict
from .. import FileSearchToolRankingOptions as RankingOptions
from .. import FileSearchToolRankingOptionsDict as RankingOptionsDict
from .. import FileSearchToolRankingOptionsHybridSearch as RankingOptionsHybridSearch
from .. import FileSearchToolRankingOptionsHybridSearchDict as RankingOptionsHybridSearchDict
__all__ = ["FileSearchTool", "FileSearchToolDict", "Filters", "FiltersDict", "RankingOptions", "RankingOptionsDict", "RankingOptionsHybridSearch", "RankingOptionsHybridSearchDict"]
