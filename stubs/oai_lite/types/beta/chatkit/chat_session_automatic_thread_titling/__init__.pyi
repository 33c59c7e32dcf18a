# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatSessionAutomaticThreadTitling as ChatSessionAutomaticThreadTitling
from .. import ChatSessionAutomaticThreadTitlingDict as ChatSessionAutomaticThreadTitlingDict
__all__ = ["ChatSessionAutomaticThreadTitling", "ChatSessionAutomaticThreadTitlingDict"]
