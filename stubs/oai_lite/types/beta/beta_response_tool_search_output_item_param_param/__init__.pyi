# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseToolSearchOutputItemParamParam as BetaResponseToolSearchOutputItemParamParam
from .. import BetaResponseToolSearchOutputItemParamParamTool as Tool
from .. import BetaResponseToolSearchOutputItemParamParamToolMcp as ToolMcp
from .. import BetaToolParamMcpAllowedTools as ToolMcpAllowedTools
from .. import BetaToolParamMcpAllowedToolsMcpToolFilter as ToolMcpAllowedToolsMcpToolFilter
from .. import BetaToolParamMcpRequireApproval as ToolMcpRequireApproval
from .. import BetaToolParamMcpRequireApprovalMcpToolApprovalFilter as ToolMcpRequireApprovalMcpToolApprovalFilter
from .. import BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever as ToolMcpRequireApprovalMcpToolApprovalFilterAlways
from .. import BetaToolParamMcpRequireApprovalMcpToolApprovalFilterNever as ToolMcpRequireApprovalMcpToolApprovalFilterNever
from .. import BetaToolParamCodeInterpreter as ToolCodeInterpreter
from .. import BetaToolParamCodeInterpreterContainer as ToolCodeInterpreterContainer
from .. import BetaToolParamCodeInterpreterContainerCodeInterpreterToolAuto as ToolCodeInterpreterContainerCodeInterpreterToolAuto
from .. import BetaContainerAutoParamNetworkPolicy as ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy
from .. import BetaToolParamProgrammaticToolCalling as ToolProgrammaticToolCalling
from .. import BetaToolParamImageGeneration as ToolImageGeneration
from .. import BetaToolParamImageGenerationInputImageMask as ToolImageGenerationInputImageMask
from .. import BetaToolParamImageGenerationSvg as ToolImageGenerationSvg
from .. import BetaToolParamImageGenerationSvgReasoning as ToolImageGenerationSvgReasoning
from .. import BetaToolParamLocalShell as ToolLocalShell
from .. import BetaResponseInputParamMcpCallAgent as Agent
__all__ = ["BetaResponseToolSearchOutputItemParamParam", "Tool", "ToolMcp", "ToolMcpAllowedTools", "ToolMcpAllowedToolsMcpToolFilter", "ToolMcpRequireApproval", "ToolMcpRequireApprovalMcpToolApprovalFilter", "ToolMcpRequireApprovalMcpToolApprovalFilterAlways", "ToolMcpRequireApprovalMcpToolApprovalFilterNever", "ToolCodeInterpreter", "ToolCodeInterpreterContainer", "ToolCodeInterpreterContainerCodeInterpreterToolAuto", "ToolCodeInterpreterContainerCodeInterpreterToolAutoNetworkPolicy", "ToolProgrammaticToolCalling", "ToolImageGeneration", "ToolImageGenerationInputImageMask", "ToolImageGenerationSvg", "ToolImageGenerationSvgReasoning", "ToolLocalShell", "Agent"]
