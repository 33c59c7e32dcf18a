# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import RealtimeConversationItemUserMessageParam as RealtimeConversationItemUserMessageParam
from .. import RealtimeConversationItemUserMessageParamContent as Content
__all__ = ["RealtimeConversationItemUserMessageParam", "Content"]
