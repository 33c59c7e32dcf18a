# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationCreatedEvent as ConversationCreatedEvent
from .. import ConversationCreatedEventDict as ConversationCreatedEventDict
from .. import ConversationCreatedEventConversation as Conversation
from .. import ConversationCreatedEventConversationDict as ConversationDict
__all__ = ["ConversationCreatedEvent", "ConversationCreatedEventDict", "Conversation", "ConversationDict"]
