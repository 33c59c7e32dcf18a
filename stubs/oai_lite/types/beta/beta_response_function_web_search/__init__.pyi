# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseFunctionWebSearch as BetaResponseFunctionWebSearch
from .. import BetaResponseFunctionWebSearchDict as BetaResponseFunctionWebSearchDict
from .. import BetaResponseFunctionWebSearchAction as Action
from .. import BetaResponseFunctionWebSearchActionDict as ActionDict
from .. import BetaResponseFunctionWebSearchActionSearch as ActionSearch
from .. import BetaResponseFunctionWebSearchActionSearchDict as ActionSearchDict
from .. import BetaResponseFunctionWebSearchActionSearchSource as ActionSearchSource
from .. import BetaResponseFunctionWebSearchActionSearchSourceDict as ActionSearchSourceDict
from .. import BetaResponseFunctionWebSearchActionOpenPage as ActionOpenPage
from .. import BetaResponseFunctionWebSearchActionOpenPageDict as ActionOpenPageDict
from .. import BetaResponseFunctionWebSearchActionFindInPage as ActionFindInPage
from .. import BetaResponseFunctionWebSearchActionFindInPageDict as ActionFindInPageDict
from .. import BetaResponseErrorEventAgent as Agent
from .. import BetaResponseErrorEventAgentDict as AgentDict
__all__ = ["BetaResponseFunctionWebSearch", "BetaResponseFunctionWebSearchDict", "Action", "ActionDict", "ActionSearch", "ActionSearchDict", "ActionSearchSource", "ActionSearchSourceDict", "ActionOpenPage", "ActionOpenPageDict", "ActionFindInPage", "ActionFindInPageDict", "Agent", "AgentDict"]
