# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaToolParam as BetaToolParam
from .. import BetaToolParamMcp as Mcp
from .. import BetaToolParamMcpAllowedTools as McpAllowedTools
from .. import BetaToolParamMcpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
from .. import BetaToolParamMcpRequireApproval as McpRequireApproval
from .. import BetaToolParamMcpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter
from .. import BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterAlways
from .. import BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever as McpRequireApprovalMcpToolApprovalFilterNever
from .. import BetaToolParamCodeInterpreter as CodeInterpreter
from .. import BetaToolParamCodeInterpreterContainer as CodeInterpreterContainer
from .. import BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto as CodeInterpreterContainerCodeInterpreterToolAuto
from .. import BetaContainerAutoParamNetworkPolicy as CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from .. import BetaToolParamProgrammaticToolCalling as ProgrammaticToolCalling
from .. import BetaToolParamImageGeneration as ImageGeneration
from .. import BetaToolParamImageGenerationInputImageMask as ImageGenerationInputImageMask
from .. import BetaToolParamImageGenerationSvg as ImageGenerationSvg
from .. import BetaToolParamImageGenerationSvgReasoning as ImageGenerationSvgReasoning
from .. import BetaToolParamLocalShell as LocalShell
__all__ = ["BetaToolParam", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever", "CodeInterpreter", "CodeInterpreterContainer", "CodeInterpreterContainerCodeInterpreterToolAuto", "CodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ProgrammaticToolCalling", "ImageGeneration", "ImageGenerationInputImageMask", "ImageGenerationSvg", "ImageGenerationSvgReasoning", "LocalShell"]
