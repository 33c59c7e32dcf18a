# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseToolSearchOutputItemParamParam as ResponseToolSearchOutputItemParamParam
from .. import ResponseToolSearchOutputItemParamParamTool as Tool
from .. import ResponseToolSearchOutputItemParamParamToolMcp as ToolMcp
from .. import ToolParamMcpAllowedTools as ToolMcpAllowedTools
from .. import ToolParamMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter
from .. import ToolParamMcpRequireApproval as ToolMcpRequireApproval
from .. import ToolParamMcpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter
from .. import ToolParamMcpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways
from .. import ToolParamMcpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever
from .. import ToolParamCodeInterpreter as ToolCodeInterpreter
from .. import ToolParamCodeInterpreterContainer as ToolCodeInterpreterContainer
from .. import ToolParamCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto
from .. import ContainerAutoParamNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from .. import ToolParamProgrammaticToolCalling as ToolProgrammaticToolCalling
from .. import ToolParamImageGeneration as ToolImageGeneration
from .. import ToolParamImageGenerationInputImageMask as ToolImageGenerationInputImageMask
from .. import ToolParamImageGenerationSvg as ToolImageGenerationSvg
from .. import ToolParamImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning
from .. import ToolParamLocalShell as ToolLocalShell
__all__ = ["ResponseToolSearchOutputItemParamParam", "Tool", "ToolMcp", "ToolMcpAllowedTools", "ToolMcpAllowedToolsMcpToolFilter", "ToolMcpRequireApproval", "ToolMcpRequireApprovalMcpToolApprovalFilter", "ToolMcpRequireApprovalMcpToolApprovalFilterAlways", "ToolMcpRequireApprovalMcpToolApprovalFilterNever", "ToolCodeInterpreter", "ToolCodeInterpreterContainer", "ToolCodeInterpreterContainerCodeInterpreterToolAuto", "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ToolProgrammaticToolCalling", "ToolImageGeneration", "ToolImageGenerationInputImageMask", "ToolImageGenerationSvg", "ToolImageGenerationSvgReasoning", "ToolLocalShell"]
