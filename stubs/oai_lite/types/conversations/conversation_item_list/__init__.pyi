# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemList as ConversationItemList
from .. import ConversationItemListDict as ConversationItemListDict
__all__ = ["ConversationItemList", "ConversationItemListDict"]
