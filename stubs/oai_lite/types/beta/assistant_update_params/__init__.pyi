# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AssistantUpdateParams as AssistantUpdateParams
from .. import ThreadUpdateParamsToolResources as ToolResources
from .. import ThreadCreateParamsToolResourcesCodeInterpreter as ToolResourcesCodeInterpreter
from .. import ThreadUpdateParamsToolResourcesFileSearch as ToolResourcesFileSearch
__all__ = ["AssistantUpdateParams", "ToolResources", "ToolResourcesCodeInterpreter", "ToolResourcesFileSearch"]
