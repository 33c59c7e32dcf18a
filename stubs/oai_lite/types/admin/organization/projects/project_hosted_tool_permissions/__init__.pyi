# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ProjectHostedToolPermissions as ProjectHostedToolPermissions
from .. import ProjectHostedToolPermissionsDict as ProjectHostedToolPermissionsDict
from .. import ProjectHostedToolPermissionsMcp as CodeInterpreter
from .. import ProjectHostedToolPermissionsMcpDict as CodeInterpreterDict
from .. import ProjectHostedToolPermissionsMcp as FileSearch
from .. import ProjectHostedToolPermissionsMcpDict as FileSearchDict
from .. import ProjectHostedToolPermissionsMcp as ImageGeneration
from .. import ProjectHostedToolPermissionsMcpDict as ImageGenerationDict
from .. import ProjectHostedToolPermissionsMcp as Mcp
from .. import ProjectHostedToolPermissionsMcpDict as McpDict
from .. import ProjectHostedToolPermissionsMcp as WebSearch
from .. import ProjectHostedToolPermissionsMcpDict as WebSearchDict
__all__ = ["ProjectHostedToolPermissions", "ProjectHostedToolPermissionsDict", "CodeInterpreter", "CodeInterpreterDict", "FileSearch", "FileSearchDict", "ImageGeneration", "ImageGenerationDict", "Mcp", "McpDict", "WebSearch", "WebSearchDict"]
