# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileSearchToolParam as FileSearchToolParam
from .. import FileSearchToolParamFilters as Filters
from .. import FileSearchToolParamRankingOptions as RankingOptions
from .. import FileSearchToolParamRankingOptionsHybridSearch as RankingOptionsHybridSearch
__all__ = ["FileSearchToolParam", "Filters", "RankingOptions", "RankingOptionsHybridSearch"]
