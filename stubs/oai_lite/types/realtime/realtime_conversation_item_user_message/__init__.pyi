# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemUserMessage as RealtimeConversationItemUserMessage
from .. import RealtimeConversationItemUserMessageDict as RealtimeConversationItemUserMessageDict
from .. import RealtimeConversationItemUserMessageContent as Content
from .. import RealtimeConversationItemUserMessageContentDict as ContentDict
__all__ = ["RealtimeConversationItemUserMessage", "RealtimeConversationItemUserMessageDict", "Content", "ContentDict"]
