# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpApprovalRequest as RealtimeMcpApprovalRequest
from .. import RealtimeMcpApprovalRequestDict as RealtimeMcpApprovalRequestDict
__all__ = ["RealtimeMcpApprovalRequest", "RealtimeMcpApprovalRequestDict"]
