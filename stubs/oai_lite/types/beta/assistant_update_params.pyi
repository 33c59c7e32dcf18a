# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import AssistantUpdateParams as AssistantUpdateParams
from . import AssistantUpdateParamsToolResources as ToolResources
from . import AssistantUpdateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from . import AssistantUpdateParamsToolResourcesFileSearch as ToolResourcesFileSearch
