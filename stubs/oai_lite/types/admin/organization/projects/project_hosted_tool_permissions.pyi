# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from . import ProjectHostedToolPermissions as ProjectHostedToolPermissions
from . import ProjectHostedToolPermissionsDict as ProjectHostedToolPermissionsDict
from . import ProjectHostedToolPermissionsCodeInterpreter as CodeInterpreter
from . import ProjectHostedToolPermissionsCodeInterpreterDict as CodeInterpreterDict
from . import ProjectHostedToolPermissionsFileSearch as FileSearch
from . import ProjectHostedToolPermissionsFileSearchDict as FileSearchDict
from . import ProjectHostedToolPermissionsImageGeneration as ImageGeneration
from . import ProjectHostedToolPermissionsImageGenerationDict as ImageGenerationDict
from . import ProjectHostedToolPermissionsMcp as Mcp
from . import ProjectHostedToolPermissionsMcpDict as McpDict
from . import ProjectHostedToolPermissionsWebSearch as WebSearch
from . import ProjectHostedToolPermissionsWebSearchDict as WebSearchDict
