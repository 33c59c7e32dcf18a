# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import Assistant as Assistant
from . import AssistantDict as AssistantDict
from . import AssistantToolResources as ToolResources
from . import AssistantToolResourcesDict as ToolResourcesDict
from . import AssistantToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from . import AssistantToolResourcesCodeInterpreterDict as ToolResourcesCodeInterpreterDict
from . import AssistantToolResourcesFileSearch as ToolResourcesFileSearch
from . import AssistantToolResourcesFileSearchDict as ToolResourcesFileSearchDict
