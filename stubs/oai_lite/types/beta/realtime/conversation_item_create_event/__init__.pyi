# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemCreateEvent as ConversationItemCreateEvent
from .. import ConversationItemCreateEventDict as ConversationItemCreateEventDict
__all__ = ["ConversationItemCreateEvent", "ConversationItemCreateEventDict"]
