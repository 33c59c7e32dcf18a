# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemCreatedEvent as ConversationItemCreatedEvent
from .. import ConversationItemCreatedEventDict as ConversationItemCreatedEventDict
__all__ = ["ConversationItemCreatedEvent", "ConversationItemCreatedEventDict"]
