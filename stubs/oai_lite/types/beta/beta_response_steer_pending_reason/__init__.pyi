# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseSteerPendingReason as BetaResponseSteerPendingReason
__all__ = ["BetaResponseSteerPendingReason"]
