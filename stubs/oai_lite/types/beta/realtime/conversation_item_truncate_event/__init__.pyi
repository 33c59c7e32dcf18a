# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemTruncateEvent as ConversationItemTruncateEvent
from .. import ConversationItemTruncateEventDict as ConversationItemTruncateEventDict
__all__ = ["ConversationItemTruncateEvent", "ConversationItemTruncateEventDict"]
