# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentBrowserAuthenticationSubmitParamParam as AgentBrowserAuthenticationSubmitParamParam
from .. import AgentBrowserAuthenticationSubmitParamField as Field
__all__ = ["AgentBrowserAuthenticationSubmitParamParam", "Field"]
