# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationItemTruncatedEvent as ConversationItemTruncatedEvent
from ....realtime import ConversationItemTruncatedEventDict as ConversationItemTruncatedEventDict
__all__ = ["ConversationItemTruncatedEvent", "ConversationItemTruncatedEventDict"]
