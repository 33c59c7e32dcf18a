# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemFunctionCall as RealtimeConversationItemFunctionCall
from .. import RealtimeConversationItemFunctionCallDict as RealtimeConversationItemFunctionCallDict
__all__ = ["RealtimeConversationItemFunctionCall", "RealtimeConversationItemFunctionCallDict"]
