# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemSystemMessage as RealtimeConversationItemSystemMessage
from .. import RealtimeConversationItemSystemMessageDict as RealtimeConversationItemSystemMessageDict
from .. import RealtimeConversationItemSystemMessageContent as Content
from .. import RealtimeConversationItemSystemMessageContentDict as ContentDict
__all__ = ["RealtimeConversationItemSystemMessage", "RealtimeConversationItemSystemMessageDict", "Content", "ContentDict"]
