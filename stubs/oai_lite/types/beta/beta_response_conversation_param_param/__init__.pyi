# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ...responses import ResponseConversationParamParam as BetaResponseConversationParamParam
__all__ = ["BetaResponseConversationParamParam"]
