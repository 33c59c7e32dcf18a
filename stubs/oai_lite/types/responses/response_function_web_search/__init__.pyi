# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionWebSearch as ResponseFunctionWebSearch
from .. import ResponseFunctionWebSearchDict as ResponseFunctionWebSearchDict
from .. import ResponseFunctionWebSearchAction as Action
from .. import ResponseFunctionWebSearchActionDict as ActionDict
from .. import ResponseFunctionWebSearchActionSearch as ActionSearch
from .. import ResponseFunctionWebSearchActionSearchDict as ActionSearchDict
from .. import ResponseFunctionWebSearchActionSearchSource as ActionSearchSource
from .. import ResponseFunctionWebSearchActionSearchSourceDict as ActionSearchSourceDict
from .. import ResponseFunctionWebSearchActionOpenPage as ActionOpenPage
from .. import ResponseFunctionWebSearchActionOpenPageDict as ActionOpenPageDict
from .. import ResponseFunctionWebSearchActionFind as ActionFind
from .. import ResponseFunctionWebSearchActionFindDict as ActionFindDict
__all__ = ["ResponseFunctionWebSearch", "ResponseFunctionWebSearchDict", "Action", "ActionDict", "ActionSearch", "ActionSearchDict", "ActionSearchSource", "ActionSearchSourceDict", "ActionOpenPage", "ActionOpenPageDict", "ActionFind", "ActionFindDict"]
