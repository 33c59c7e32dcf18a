# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam
from .. import BetaResponseFunctionWebSearchParamAction as Action
from ...responses import ResponseFunctionWebSearchParamActionSearch as ActionSearch
from ...responses import ResponseFunctionWebSearchParamActionSearchSource as ActionSearchSource
from ...responses import ResponseFunctionWebSearchParamActionOpenPage as ActionOpenPage
from .. import BetaResponseFunctionWebSearchParamActionFindInPage as ActionFindInPage
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseFunctionWebSearchParam", "Action", "ActionSearch", "ActionSearchSource", "ActionOpenPage", "ActionFindInPage", "Agent"]
