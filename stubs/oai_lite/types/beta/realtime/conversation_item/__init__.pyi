# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItem as ConversationItem
from .. import ConversationItemDict as ConversationItemDict
__all__ = ["ConversationItem", "ConversationItemDict"]
