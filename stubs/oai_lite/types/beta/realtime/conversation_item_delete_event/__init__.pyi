# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemDeleteEvent as ConversationItemDeleteEvent
from .. import ConversationItemDeleteEventDict as ConversationItemDeleteEventDict
__all__ = ["ConversationItemDeleteEvent", "ConversationItemDeleteEventDict"]
