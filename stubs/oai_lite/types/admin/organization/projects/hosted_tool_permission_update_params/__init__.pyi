# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import HostedToolPermissionUpdateParams as HostedToolPermissionUpdateParams
from .. import HostedToolPermissionUpdateParamsMcp as CodeInterpreter
from .. import HostedToolPermissionUpdateParamsMcp as FileSearch
from .. import HostedToolPermissionUpdateParamsMcp as ImageGeneration
from .. import HostedToolPermissionUpdateParamsMcp as Mcp
from .. import HostedToolPermissionUpdateParamsMcp as WebSearch
__all__ = ["HostedToolPermissionUpdateParams", "CodeInterpreter", "FileSearch", "ImageGeneration", "Mcp", "WebSearch"]
