# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionHistory as ChatSessionHistory
from .. import ChatSessionHistoryDict as ChatSessionHistoryDict
__all__ = ["ChatSessionHistory", "ChatSessionHistoryDict"]
