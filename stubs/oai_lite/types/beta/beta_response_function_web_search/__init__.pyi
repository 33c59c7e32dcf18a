# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch
from .. import BetaResponseFunctionWebSearchDict as BetaResponseFunctionWebSearchDict
from .. import BetaResponseFunctionWebSearchAction as Action
from .. import BetaResponseFunctionWebSearchActionDict as ActionDict
from ...responses import ResponseFunctionWebSearchActionSearch as ActionSearch
from ...responses import ResponseFunctionWebSearchActionSearchDict as ActionSearchDict
from ...responses import ResponseFunctionWebSearchActionSearchSource as ActionSearchSource
from ...responses import ResponseFunctionWebSearchActionSearchSourceDict as ActionSearchSourceDict
from ...responses import ResponseFunctionWebSearchActionOpenPage as ActionOpenPage
from ...responses import ResponseFunctionWebSearchActionOpenPageDict as ActionOpenPageDict
from .. import BetaResponseFunctionWebSearchActionFindInPage as ActionFindInPage
from .. import BetaResponseFunctionWebSearchActionFindInPageDict as ActionFindInPageDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFunctionWebSearch", "BetaResponseFunctionWebSearchDict", "Action", "ActionDict", "ActionSearch", "ActionSearchDict", "ActionSearchSource", "ActionSearchSourceDict", "ActionOpenPage", "ActionOpenPageDict", "ActionFindInPage", "ActionFindInPageDict", "Agent", "AgentDict"]
