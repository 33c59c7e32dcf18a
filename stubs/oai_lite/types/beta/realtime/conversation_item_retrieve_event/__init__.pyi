# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
from ....realtime import ConversationItemRetrieveEventDict as ConversationItemRetrieveEventDict
__all__ = ["ConversationItemRetrieveEvent", "ConversationItemRetrieveEventDict"]
