# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import FileSearchToolCall as FileSearchToolCall
from .. import FileSearchToolCallDict as FileSearchToolCallDict
from .. import FileSearchToolCallFileSearch as FileSearch
from .. import FileSearchToolCallFileSearchDict as FileSearchDict
from .. import FileSearchToolCallFileSearchRankingOptions as FileSearchRankingOptions
from .. import FileSearchToolCallFileSearchRankingOptionsDict as FileSearchRankingOptionsDict
from .. import FileSearchToolCallFileSearchResult as FileSearchResult
from .. import FileSearchToolCallFileSearchResultDict as FileSearchResultDict
from .. import FileSearchToolCallFileSearchResultContent as FileSearchResultContent
from .. import FileSearchToolCallFileSearchResultContentDict as FileSearchResultContentDict
__all__ = ["FileSearchToolCall", "FileSearchToolCallDict", "FileSearch", "FileSearchDict", "FileSearchRankingOptions", "FileSearchRankingOptionsDict", "FileSearchResult", "FileSearchResultDict", "FileSearchResultContent", "FileSearchResultContentDict"]
