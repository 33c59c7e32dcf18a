# Derived by `python -m tools gen` from tools/api/admin_audit_logs.pyi. Do not edit: change that and run gen.
from ... import AsyncAuditLogs as AsyncAuditLogs
from ... import AuditLogs as AuditLogs
