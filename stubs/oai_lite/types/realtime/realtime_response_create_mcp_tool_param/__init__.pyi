# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeResponseCreateMcpToolParam as RealtimeResponseCreateMcpToolParam
from .. import RealtimeToolsConfigParamMcpAllowedTools as AllowedTools
from .. import RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter as AllowedToolsMcpToolFilter
from .. import RealtimeToolsConfigParamMcpRequireApproval as RequireApproval
from .. import RealtimeToolsConfigParamMcpRequireApprovalMcpToolApprovalFilter as RequireApprovalMcpToolApprovalFilter
from .. import RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterAlways
from .. import RealtimeToolsConfigParamMcpAllowedToolsMcpToolFilter as RequireApprovalMcpToolApprovalFilterNever
__all__ = ["RealtimeResponseCreateMcpToolParam", "AllowedTools", "AllowedToolsMcpToolFilter", "RequireApproval", "RequireApprovalMcpToolApprovalFilter", "RequireApprovalMcpToolApprovalFilterAlways", "RequireApprovalMcpToolApprovalFilterNever"]
