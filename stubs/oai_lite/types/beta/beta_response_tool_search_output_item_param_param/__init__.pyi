# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam
from .. import BetaResponseToolSearchOutputItemParamParamTool as Tool
from ...responses import ResponseToolSearchOutputItemParamParamToolMcp as ToolMcp
from ...responses import ToolParamMcpAllowedTools as ToolMcpAllowedTools
from ...responses import ToolParamMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter
from ...responses import ToolParamMcpRequireApproval as ToolMcpRequireApproval
from ...responses import ToolParamMcpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter
from ...responses import ToolParamMcpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterAlways
from ...responses import ToolParamMcpAllowedToolsMcpToolFilter as ToolMcpRequireApprovalMcpToolApprovalFilterNever
from ...responses import ToolParamCodeInterpreter as ToolCodeInterpreter
from ...responses import ToolParamCodeInterpreterContainer as ToolCodeInterpreterContainer
from ...responses import ToolParamCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto
from ...responses import ContainerAutoParamNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from ...responses import ToolParamProgrammaticToolCalling as ToolProgrammaticToolCalling
from ...responses import ToolParamImageGeneration as ToolImageGeneration
from ...responses import ToolParamImageGenerationInputImageMask as ToolImageGenerationInputImageMask
from ...responses import ToolParamImageGenerationSvg as ToolImageGenerationSvg
from ...responses import ToolParamImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning
from ...responses import ToolParamLocalShell as ToolLocalShell
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseToolSearchOutputItemParamParam", "Tool", "ToolMcp", "ToolMcpAllowedTools", "ToolMcpAllowedToolsMcpToolFilter", "ToolMcpRequireApproval", "ToolMcpRequireApprovalMcpToolApprovalFilter", "ToolMcpRequireApprovalMcpToolApprovalFilterAlways", "ToolMcpRequireApprovalMcpToolApprovalFilterNever", "ToolCodeInterpreter", "ToolCodeInterpreterContainer", "ToolCodeInterpreterContainerCodeInterpreterToolAuto", "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ToolProgrammaticToolCalling", "ToolImageGeneration", "ToolImageGenerationInputImageMask", "ToolImageGenerationSvg", "ToolImageGenerationSvgReasoning", "ToolLocalShell", "Agent"]
