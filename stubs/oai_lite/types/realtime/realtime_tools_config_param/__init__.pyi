# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeToolsConfigParam as RealtimeToolsConfigParam
from .. import RealtimeToolsConfigUnionParam as RealtimeToolsConfigUnionParam
from .. import RealtimeResponseCreateMcpToolParam as Mcp
from .. import RealtimeToolsConfigParamMcpAllowedTools as McpAllowedTools
from .. import RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
from .. import RealtimeToolsConfigParamMcpRequireApproval as McpRequireApproval
from .. import RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter
from .. import RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways
from .. import RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever
__all__ = ["RealtimeToolsConfigParam", "RealtimeToolsConfigUnionParam", "Mcp", "McpAllowedTools", "McpAllowedToolsMcpToolFilter", "McpRequireApproval", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterNever"]
