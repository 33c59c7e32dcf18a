# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ToolParam as ToolParam
from .. import ToolParamMcp as Mcp
from .. import ToolParamMcpAllowedTools as McpAllowedTools
from .. import ToolParamMcpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
from .. import ToolParamMcpRequireApproval as McpRequireApproval
from .. import ToolParamMcpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter
from .. import ToolParamMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways
from .. import ToolParamMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever
from .. import ToolParamCodeInterpreter as CodeInterpreter
from .. import ToolParamCodeInterpreterContainer as CodeInterpreterContainer
from .. import ToolParamCodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto
from .. import ContainerAutoParamNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from .. import ToolParamProgrammaticToolCalling as ProgrammaticToolCalling
from .. import ToolParamImageGeneration as ImageGeneration
from .. import ToolParamImageGenerationInputImageMask as ImageGenerationInputImageMask
from .. import ToolParamImageGenerationSvg as ImageGenerationSvg
from .. import ToolParamImageGenerationSvgReasoning as ImageGenerationSvgReasoning
from .. import ToolParamLocalShell as LocalShell
from .. import ToolParamParseableToolParam as ParseableToolParam
from .. import ToolParamWebSearchTool as WebSearchTool
from .. import ToolParamWebSearchToolFilters as WebSearchToolFilters
from .. import ToolParamWebSearchToolUserLocation as WebSearchToolUserLocation
__all__ = ["ToolParam", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever", "CodeInterpreter", "CodeInterpreterContainer", "CodeInterpreterContainerCodeInterpreterToolAuto", "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ProgrammaticToolCalling", "ImageGeneration", "ImageGenerationInputImageMask", "ImageGenerationSvg", "ImageGenerationSvgReasoning", "LocalShell", "ParseableToolParam", "WebSearchTool", "WebSearchToolFilters", "WebSearchToolUserLocation"]
