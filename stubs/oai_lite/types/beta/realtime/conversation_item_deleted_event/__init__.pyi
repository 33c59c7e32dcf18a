# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationItemDeletedEvent as ConversationItemDeletedEvent
from ....realtime import ConversationItemDeletedEventDict as ConversationItemDeletedEventDict
__all__ = ["ConversationItemDeletedEvent", "ConversationItemDeletedEventDict"]
