# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AgentTool as AgentTool
from .. import AgentToolDict as AgentToolDict
from .. import AgentToolResourceFunction as AgentToolResourceFunction
from .. import AgentToolResourceFunctionDict as AgentToolResourceFunctionDict
from .. import AgentToolResourceProgrammaticToolCalling as AgentToolResourceProgrammaticToolCalling
from .. import AgentToolResourceProgrammaticToolCallingDict as AgentToolResourceProgrammaticToolCallingDict
from .. import AgentToolResourceMcp as AgentToolResourceMcp
from .. import AgentToolResourceMcpDict as AgentToolResourceMcpDict
from .. import AgentToolResourceWebSearch as AgentToolResourceWebSearch
from .. import AgentToolResourceWebSearchDict as AgentToolResourceWebSearchDict
from .. import AgentToolResourceWebSearchLocation as AgentToolResourceWebSearchLocation
from .. import AgentToolResourceWebSearchLocationDict as AgentToolResourceWebSearchLocationDict
from .. import AgentToolResourceComputerUse as AgentToolResourceComputerUse
from .. import AgentToolResourceComputerUseDict as AgentToolResourceComputerUseDict
from .. import AgentToolResourceAutomations as AgentToolResourceAutomations
from .. import AgentToolResourceAutomationsDict as AgentToolResourceAutomationsDict
__all__ = ["AgentTool", "AgentToolDict", "AgentToolResourceFunction", "AgentToolResourceFunctionDict", "AgentToolResourceProgrammaticToolCalling", "AgentToolResourceProgrammaticToolCallingDict", "AgentToolResourceMcp", "AgentToolResourceMcpDict", "AgentToolResourceWebSearch", "AgentToolResourceWebSearchDict", "AgentToolResourceWebSearchLocation", "AgentToolResourceWebSearchLocationDict", "AgentToolResourceComputerUse", "AgentToolResourceComputerUseDict", "AgentToolResourceAutomations", "AgentToolResourceAutomationsDict"]
