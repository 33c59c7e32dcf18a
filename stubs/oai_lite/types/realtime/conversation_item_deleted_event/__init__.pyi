# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemDeletedEvent as ConversationItemDeletedEvent
from .. import ConversationItemDeletedEventDict as ConversationItemDeletedEventDict
__all__ = ["ConversationItemDeletedEvent", "ConversationItemDeletedEventDict"]
