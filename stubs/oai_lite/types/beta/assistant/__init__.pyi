# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Assistant as Assistant
from .. import AssistantDict as AssistantDict
from .. import ThreadToolResources as ToolResources
from .. import ThreadToolResourcesDict as ToolResourcesDict
from .. import ThreadToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from .. import ThreadToolResourcesCodeInterpreterDict as ToolResourcesCodeInterpreterDict
from .. import ThreadToolResourcesFileSearch as ToolResourcesFileSearch
from .. import ThreadToolResourcesFileSearchDict as ToolResourcesFileSearchDict
__all__ = ["Assistant", "AssistantDict", "ToolResources", "ToolResourcesDict", "ToolResourcesCodeInterpreter", "ToolResourcesCodeInterpreterDict", "ToolResourcesFileSearch", "ToolResourcesFileSearchDict"]
