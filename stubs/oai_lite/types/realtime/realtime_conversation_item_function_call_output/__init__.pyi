# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemFunctionCallOutput as RealtimeConversationItemFunctionCallOutput
from .. import RealtimeConversationItemFunctionCallOutputDict as RealtimeConversationItemFunctionCallOutputDict
__all__ = ["RealtimeConversationItemFunctionCallOutput", "RealtimeConversationItemFunctionCallOutputDict"]
