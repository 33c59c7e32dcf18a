# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSession as ChatSession
from .. import ChatSessionDict as ChatSessionDict
__all__ = ["ChatSession", "ChatSessionDict"]
