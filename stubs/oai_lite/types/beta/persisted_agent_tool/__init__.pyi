# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import PersistedAgentTool as PersistedAgentTool
from .. import PersistedAgentToolDict as PersistedAgentToolDict
from .. import AgentToolResourceFunction as PersistedAgentToolResourceFunction
from .. import AgentToolResourceFunctionDict as PersistedAgentToolResourceFunctionDict
from .. import PersistedAgentToolResourceToolSearch as PersistedAgentToolResourceToolSearch
from .. import PersistedAgentToolResourceToolSearchDict as PersistedAgentToolResourceToolSearchDict
from .. import AgentToolResourceProgrammaticToolCalling as PersistedAgentToolResourceProgrammaticToolCalling
from .. import AgentToolResourceProgrammaticToolCallingDict as PersistedAgentToolResourceProgrammaticToolCallingDict
from .. import PersistedAgentToolResourceMcp as PersistedAgentToolResourceMcp
from .. import PersistedAgentToolResourceMcpDict as PersistedAgentToolResourceMcpDict
from .. import AgentToolResourceWebSearch as PersistedAgentToolResourceWebSearch
from .. import AgentToolResourceWebSearchDict as PersistedAgentToolResourceWebSearchDict
from .. import AgentToolResourceWebSearchLocation as PersistedAgentToolResourceWebSearchLocation
from .. import AgentToolResourceWebSearchLocationDict as PersistedAgentToolResourceWebSearchLocationDict
from .. import AgentToolResourceComputerUse as PersistedAgentToolResourceComputerUse
from .. import AgentToolResourceComputerUseDict as PersistedAgentToolResourceComputerUseDict
from .. import AgentToolResourceAutomations as PersistedAgentToolResourceAutomations
from .. import AgentToolResourceAutomationsDict as PersistedAgentToolResourceAutomationsDict
__all__ = ["PersistedAgentTool", "PersistedAgentToolDict", "PersistedAgentToolResourceFunction", "PersistedAgentToolResourceFunctionDict", "PersistedAgentToolResourceToolSearch", "PersistedAgentToolResourceToolSearchDict", "PersistedAgentToolResourceProgrammaticToolCalling", "PersistedAgentToolResourceProgrammaticToolCallingDict", "PersistedAgentToolResourceMcp", "PersistedAgentToolResourceMcpDict", "PersistedAgentToolResourceWebSearch", "PersistedAgentToolResourceWebSearchDict", "PersistedAgentToolResourceWebSearchLocation", "PersistedAgentToolResourceWebSearchLocationDict", "PersistedAgentToolResourceComputerUse", "PersistedAgentToolResourceComputerUseDict", "PersistedAgentToolResourceAutomations", "PersistedAgentToolResourceAutomationsDict"]
