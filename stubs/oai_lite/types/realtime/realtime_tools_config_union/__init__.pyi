# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeToolsConfigUnion as RealtimeToolsConfigUnion
from .. import RealtimeToolsConfigUnionDict as RealtimeToolsConfigUnionDict
from .. import RealtimeResponseCreateMcpTool as Mcp
from .. import RealtimeResponseCreateMcpToolDict as McpDict
from .. import RealtimeToolsConfigUnionMcpAllowedTools as McpAllowedTools
from .. import RealtimeToolsConfigUnionMcpAllowedToolsDict as McpAllowedToolsDict
from .. import RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter as McpAllowedToolsMcpToolFilter
from .. import RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict as McpAllowedToolsMcpToolFilterDict
from .. import RealtimeToolsConfigUnionMcpRequireApproval as McpRequireApproval
from .. import RealtimeToolsConfigUnionMcpRequireApprovalDict as McpRequireApprovalDict
from .. import RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilter as McpRequireApprovalMcpToolApprovalFilter
from .. import RealtimeToolsConfigUnionMcpRequireApprovalMcpToolApprovalFilterDict as McpRequireApprovalMcpToolApprovalFilterDict
from .. import RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterAlways
from .. import RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict as McpRequireApprovalMcpToolApprovalFilterAlwaysDict
from .. import RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilter as McpRequireApprovalMcpToolApprovalFilterNever
from .. import RealtimeToolsConfigUnionMcpAllowedToolsMcpToolFilterDict as McpRequireApprovalMcpToolApprovalFilterNeverDict
__all__ = ["RealtimeToolsConfigUnion", "RealtimeToolsConfigUnionDict", "Mcp", "McpDict", "McpAllowedTools", "McpAllowedToolsDict", "McpAllowedToolsMcpToolFilter", "McpAllowedToolsMcpToolFilterDict", "McpRequireApproval", "McpRequireApprovalDict", "McpRequireApprovalMcpToolApprovalFilter", "McpRequireApprovalMcpToolApprovalFilterDict", "McpRequireApprovalMcpToolApprovalFilterAlways", "McpRequireApprovalMcpToolApprovalFilterAlwaysDict", "McpRequireApprovalMcpToolApprovalFilterNever", "McpRequireApprovalMcpToolApprovalFilterNeverDict"]
