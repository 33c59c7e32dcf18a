# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionDeleted as ChatCompletionDeleted
from .. import ChatCompletionDeletedDict as ChatCompletionDeletedDict
__all__ = ["ChatCompletionDeleted", "ChatCompletionDeletedDict"]
