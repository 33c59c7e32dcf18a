# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputMessageContentListParam as BetaResponseInputMessageContentListParam
from ...responses import ResponseInputContentParam as BetaResponseInputContentParam
__all__ = ["BetaResponseInputMessageContentListParam", "BetaResponseInputContentParam"]
