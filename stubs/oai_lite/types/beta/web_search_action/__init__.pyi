# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import WebSearchAction as WebSearchAction
from .. import WebSearchActionDict as WebSearchActionDict
from .. import WebSearchActionResourceSearch as WebSearchActionResourceSearch
from .. import WebSearchActionResourceSearchDict as WebSearchActionResourceSearchDict
from .. import WebSearchActionResourceOpenPage as WebSearchActionResourceOpenPage
from .. import WebSearchActionResourceOpenPageDict as WebSearchActionResourceOpenPageDict
from .. import WebSearchActionResourceFindInPage as WebSearchActionResourceFindInPage
from .. import WebSearchActionResourceFindInPageDict as WebSearchActionResourceFindInPageDict
from ... import OtherFileChunkingStrategyObject as WebSearchActionResourceOther
from ... import OtherFileChunkingStrategyObjectDict as WebSearchActionResourceOtherDict
__all__ = ["WebSearchAction", "WebSearchActionDict", "WebSearchActionResourceSearch", "WebSearchActionResourceSearchDict", "WebSearchActionResourceOpenPage", "WebSearchActionResourceOpenPageDict", "WebSearchActionResourceFindInPage", "WebSearchActionResourceFindInPageDict", "WebSearchActionResourceOther", "WebSearchActionResourceOtherDict"]
