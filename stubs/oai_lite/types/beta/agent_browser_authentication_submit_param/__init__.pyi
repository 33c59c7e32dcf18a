# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentBrowserAuthenticationSubmitParam as AgentBrowserAuthenticationSubmitParam
from .. import AgentBrowserAuthenticationSubmitParamField as Field
__all__ = ["AgentBrowserAuthenticationSubmitParam", "Field"]
