# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileSearchToolParam as FileSearchToolParam
from .. import FileSearchToolParamFileSearch as FileSearch
from .. import FileSearchToolParamFileSearchRankingOptions as FileSearchRankingOptions
__all__ = ["FileSearchToolParam", "FileSearch", "FileSearchRankingOptions"]
