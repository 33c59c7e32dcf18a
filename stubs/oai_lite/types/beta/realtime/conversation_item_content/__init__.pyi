# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemContent as ConversationItemContent
from .. import ConversationItemContentDict as ConversationItemContentDict
__all__ = ["ConversationItemContent", "ConversationItemContentDict"]
