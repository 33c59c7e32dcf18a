# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams
from . import HostedToolPermissionUpdateParamsCodeInterpreter as CodeInterpreter
from . import HostedToolPermissionUpdateParamsFileSearch as FileSearch
from . import HostedToolPermissionUpdateParamsImageGeneration as ImageGeneration
from . import HostedToolPermissionUpdateParamsMcp as Mcp
from . import HostedToolPermissionUpdateParamsWebSearch as WebSearch
