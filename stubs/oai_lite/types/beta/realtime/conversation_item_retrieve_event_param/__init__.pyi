# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from ....realtime import ConversationItemRetrieveEventParam as ConversationItemRetrieveEventParam
__all__ = ["ConversationItemRetrieveEventParam"]
