# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import UsageCodeInterpreterSessionsParams as UsageCodeInterpreterSessionsParams
__all__ = ["UsageCodeInterpreterSessionsParams"]
