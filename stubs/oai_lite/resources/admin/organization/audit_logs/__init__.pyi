# Derived by `python -m tools gen` from tools/api/admin_audit_logs.pyi. Do not edit: change that and run gen.
from ... import AsyncAuditLogs as AsyncAuditLogs
from ... import AsyncAuditLogsWithRawResponse as AsyncAuditLogsWithRawResponse
from ... import AsyncAuditLogsWithStreamingResponse as AsyncAuditLogsWithStreamingResponse
from ... import AuditLogs as AuditLogs
from ... import AuditLogsWithRawResponse as AuditLogsWithRawResponse
from ... import AuditLogsWithStreamingResponse as AuditLogsWithStreamingResponse
