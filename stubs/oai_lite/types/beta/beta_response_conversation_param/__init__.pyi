# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseConversationParam as BetaResponseConversationParam
from ...responses import ResponseConversationParamDict as BetaResponseConversationParamDict
__all__ = ["BetaResponseConversationParam", "BetaResponseConversationParamDict"]
