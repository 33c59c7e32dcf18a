# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionWebSearchParam as BetaResponseFunctionWebSearchParam
from .. import BetaResponseFunctionWebSearchParamAction as Action
from .. import BetaResponseFunctionWebSearchParamActionSearch as ActionSearch
from .. import BetaResponseFunctionWebSearchParamActionSearchSource as ActionSearchSource
from .. import BetaResponseFunctionWebSearchParamActionOpenPage as ActionOpenPage
from .. import BetaResponseFunctionWebSearchParamActionFindInPage as ActionFindInPage
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseFunctionWebSearchParam", "Action", "ActionSearch", "ActionSearchSource", "ActionOpenPage", "ActionFindInPage", "Agent"]
