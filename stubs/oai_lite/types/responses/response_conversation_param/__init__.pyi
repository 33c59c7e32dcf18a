# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseConversationParam as ResponseConversationParam
from .. import ResponseConversationParamDict as ResponseConversationParamDict
__all__ = ["ResponseConversationParam", "ResponseConversationParamDict"]
