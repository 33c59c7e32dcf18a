# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ConversationItemWithReferenceParam as ConversationItemWithReferenceParam
from .. import ConversationItemWithReferenceParamContent as Content
__all__ = ["ConversationItemWithReferenceParam", "Content"]
