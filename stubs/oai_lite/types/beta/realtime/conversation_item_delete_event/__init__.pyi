# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationItemDeleteEvent as ConversationItemDeleteEvent
from ....realtime import ConversationItemDeleteEventDict as ConversationItemDeleteEventDict
__all__ = ["ConversationItemDeleteEvent", "ConversationItemDeleteEventDict"]
