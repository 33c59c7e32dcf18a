# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseInputMessageContentList as BetaResponseInputMessageContentList
from ...responses import ResponseInputMessageContentListDict as BetaResponseInputMessageContentListDict
__all__ = ["BetaResponseInputMessageContentList", "BetaResponseInputMessageContentListDict"]
