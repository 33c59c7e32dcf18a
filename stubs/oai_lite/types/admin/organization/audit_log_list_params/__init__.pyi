# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import AuditLogListParams as AuditLogListParams
from .. import AuditLogListParamsEffectiveAt as EffectiveAt
__all__ = ["AuditLogListParams", "EffectiveAt"]
