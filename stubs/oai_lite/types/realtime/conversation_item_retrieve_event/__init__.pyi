# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemRetrieveEvent as ConversationItemRetrieveEvent
from .. import ConversationItemRetrieveEventDict as ConversationItemRetrieveEventDict
__all__ = ["ConversationItemRetrieveEvent", "ConversationItemRetrieveEventDict"]
