# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationCreateParams as ConversationCreateParams
__all__ = ["ConversationCreateParams"]
