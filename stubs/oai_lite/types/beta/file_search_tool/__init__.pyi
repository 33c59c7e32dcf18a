# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileSearchTool as FileSearchTool
from .. import FileSearchToolDict as FileSearchToolDict
from .. import FileSearchToolFileSearch as FileSearch
from .. import FileSearchToolFileSearchDict as FileSearchDict
from .. import FileSearchToolFileSearchRankingOptions as FileSearchRankingOptions
from .. import FileSearchToolFileSearchRankingOptionsDict as FileSearchRankingOptionsDict
__all__ = ["FileSearchTool", "FileSearchToolDict", "FileSearch", "FileSearchDict", "FileSearchRankingOptions", "FileSearchRankingOptionsDict"]
