# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseFunctionWebSearchParam as ResponseFunctionWebSearchParam
from .. import ResponseFunctionWebSearchParamAction as Action
from .. import ResponseFunctionWebSearchParamActionSearch as ActionSearch
from .. import ResponseFunctionWebSearchParamActionSearchSource as ActionSearchSource
from .. import ResponseFunctionWebSearchParamActionOpenPage as ActionOpenPage
from .. import ResponseFunctionWebSearchParamActionFind as ActionFind
__all__ = ["ResponseFunctionWebSearchParam", "Action", "ActionSearch", "ActionSearchSource", "ActionOpenPage", "ActionFind"]
