# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemWithReference as ConversationItemWithReference
from .. import ConversationItemWithReferenceDict as ConversationItemWithReferenceDict
from .. import ConversationItemWithReferenceContent as Content
from .. import ConversationItemWithReferenceContentDict as ContentDict
__all__ = ["ConversationItemWithReference", "ConversationItemWithReferenceDict", "Content", "ContentDict"]
