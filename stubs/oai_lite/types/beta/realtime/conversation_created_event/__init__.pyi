# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationCreatedEvent as ConversationCreatedEvent
from ....realtime import ConversationCreatedEventDict as ConversationCreatedEventDict
from ....realtime import ConversationCreatedEventConversation as Conversation
from ....realtime import ConversationCreatedEventConversationDict as ConversationDict
__all__ = ["ConversationCreatedEvent", "ConversationCreatedEventDict", "Conversation", "ConversationDict"]
