# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseInputMessageContentList as BetaResponseInputMessageContentList
from .. import BetaResponseInputMessageContentListDict as BetaResponseInputMessageContentListDict
__all__ = ["BetaResponseInputMessageContentList", "BetaResponseInputMessageContentListDict"]
