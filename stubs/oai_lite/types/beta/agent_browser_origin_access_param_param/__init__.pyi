# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentBrowserOriginAccessParamParam as AgentBrowserOriginAccessParamParam
__all__ = ["AgentBrowserOriginAccessParamParam"]
