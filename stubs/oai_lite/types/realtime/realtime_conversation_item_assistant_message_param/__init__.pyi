# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemAssistantMessageParam as RealtimeConversationItemAssistantMessageParam
from .. import RealtimeConversationItemAssistantMessageParamContent as Content
__all__ = ["RealtimeConversationItemAssistantMessageParam", "Content"]
