# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemDone as ConversationItemDone
from .. import ConversationItemDoneDict as ConversationItemDoneDict
__all__ = ["ConversationItemDone", "ConversationItemDoneDict"]
