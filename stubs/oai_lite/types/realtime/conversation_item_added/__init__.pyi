# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemAdded as ConversationItemAdded
from .. import ConversationItemAddedDict as ConversationItemAddedDict
__all__ = ["ConversationItemAdded", "ConversationItemAddedDict"]
