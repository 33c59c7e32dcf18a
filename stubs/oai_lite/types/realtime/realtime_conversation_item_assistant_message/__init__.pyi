# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemAssistantMessage as RealtimeConversationItemAssistantMessage
from .. import RealtimeConversationItemAssistantMessageDict as RealtimeConversationItemAssistantMessageDict
from .. import RealtimeConversationItemAssistantMessageContent as Content
from .. import RealtimeConversationItemAssistantMessageContentDict as ContentDict
__all__ = ["RealtimeConversationItemAssistantMessage", "RealtimeConversationItemAssistantMessageDict", "Content", "ContentDict"]
