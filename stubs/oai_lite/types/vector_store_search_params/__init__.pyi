# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import VectorStoreSearchParams as VectorStoreSearchParams
from .. import VectorStoreSearchParamsFilters as Filters
from .. import VectorStoreSearchParamsRankingOptions as RankingOptions
__all__ = ["VectorStoreSearchParams", "Filters", "RankingOptions"]
