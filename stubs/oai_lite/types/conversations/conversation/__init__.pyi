# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import Conversation as Conversation
from .. import ConversationDict as ConversationDict
__all__ = ["Conversation", "ConversationDict"]
