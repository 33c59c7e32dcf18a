# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentToolParam as AgentToolParam
from .. import AgentToolParamAgentToolConfigParamFunction as AgentToolConfigParamFunction
from .. import AgentToolParamAgentToolConfigParamToolSearch as AgentToolConfigParamToolSearch
from .. import AgentToolParamAgentToolConfigParamProgrammaticToolCalling as AgentToolConfigParamProgrammaticToolCalling
from .. import AgentToolParamAgentToolConfigParamMcp as AgentToolConfigParamMcp
from .. import AgentToolParamAgentToolConfigParamWebSearch as AgentToolConfigParamWebSearch
from .. import AgentToolParamAgentToolConfigParamWebSearchLocation as AgentToolConfigParamWebSearchLocation
from .. import AgentToolParamAgentToolConfigParamComputerUse as AgentToolConfigParamComputerUse
from .. import AgentToolParamAgentToolConfigParamAutomations as AgentToolConfigParamAutomations
__all__ = ["AgentToolParam", "AgentToolConfigParamFunction", "AgentToolConfigParamToolSearch", "AgentToolConfigParamProgrammaticToolCalling", "AgentToolConfigParamMcp", "AgentToolConfigParamWebSearch", "AgentToolConfigParamWebSearchLocation", "AgentToolConfigParamComputerUse", "AgentToolConfigParamAutomations"]
