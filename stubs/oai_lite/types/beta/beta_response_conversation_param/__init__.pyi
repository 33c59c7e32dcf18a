# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponseConversationParam as BetaResponseConversationParam
from .. import BetaResponseConversationParamDict as BetaResponseConversationParamDict
__all__ = ["BetaResponseConversationParam", "BetaResponseConversationParamDict"]
