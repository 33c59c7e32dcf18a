# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeMcpApprovalResponse as RealtimeMcpApprovalResponse
from .. import RealtimeMcpApprovalResponseDict as RealtimeMcpApprovalResponseDict
__all__ = ["RealtimeMcpApprovalResponse", "RealtimeMcpApprovalResponseDict"]
