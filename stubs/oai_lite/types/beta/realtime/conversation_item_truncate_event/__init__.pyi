# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationItemTruncateEvent as ConversationItemTruncateEvent
from ....realtime import ConversationItemTruncateEventDict as ConversationItemTruncateEventDict
__all__ = ["ConversationItemTruncateEvent", "ConversationItemTruncateEventDict"]
