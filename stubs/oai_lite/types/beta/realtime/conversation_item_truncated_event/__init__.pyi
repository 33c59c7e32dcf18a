# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
from .. import ConversationItemTruncatedEventDict as ConversationItemTruncatedEventDict
__all__ = ["ConversationItemTruncatedEvent", "ConversationItemTruncatedEventDict"]
