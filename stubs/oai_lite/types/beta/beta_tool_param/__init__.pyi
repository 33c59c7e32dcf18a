# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolParam as BetaToolParam
from ...responses import ToolParamMcp as Mcp
from ...responses import ToolParamMcpAllowedTools as McpAllowedTools
from ...responses import ToolParamMcpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
from ...responses import ToolParamMcpRequireApproval as McpRequireApproval
from ...responses import ToolParamMcpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter
from ...responses import ToolParamMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways
from ...responses import ToolParamMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever
from ...responses import ToolParamCodeInterpreter as CodeInterpreter
from ...responses import ToolParamCodeInterpreterContainer as CodeInterpreterContainer
from ...responses import ToolParamCodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto
from ...responses import ContainerAutoParamNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from ...responses import ToolParamProgrammaticToolCalling as ProgrammaticToolCalling
from ...responses import ToolParamImageGeneration as ImageGeneration
from ...responses import ToolParamImageGenerationInputImageMask as ImageGenerationInputImageMask
from ...responses import ToolParamImageGenerationSvg as ImageGenerationSvg
from ...responses import ToolParamImageGenerationSvgReasoning as ImageGenerationSvgReasoning
from ...responses import ToolParamLocalShell as LocalShell
__all__ = ["BetaToolParam", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever", "CodeInterpreter", "CodeInterpreterContainer", "CodeInterpreterContainerCodeInterpreterToolAuto", "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ProgrammaticToolCalling", "ImageGeneration", "ImageGenerationInputImageMask", "ImageGenerationSvg", "ImageGenerationSvgReasoning", "LocalShell"]
