# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationDeletedResource as ConversationDeletedResource
from .. import ConversationDeletedResourceDict as ConversationDeletedResourceDict
__all__ = ["ConversationDeletedResource", "ConversationDeletedResourceDict"]
