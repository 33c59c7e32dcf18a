# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemSystemMessageParam as RealtimeConversationItemSystemMessageParam
from .. import RealtimeConversationItemSystemMessageParamContent as Content
__all__ = ["RealtimeConversationItemSystemMessageParam", "Content"]
