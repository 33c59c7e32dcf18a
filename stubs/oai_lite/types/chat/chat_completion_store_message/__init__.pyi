# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionStoreMessage as ChatCompletionStoreMessage
from .. import ChatCompletionStoreMessageDict as ChatCompletionStoreMessageDict
from .. import ChatCompletionStoreMessageContentPart as ChatCompletionStoreMessageContentPart
from .. import ChatCompletionStoreMessageContentPartDict as ChatCompletionStoreMessageContentPartDict
__all__ = ["ChatCompletionStoreMessage", "ChatCompletionStoreMessageDict", "ChatCompletionStoreMessageContentPart", "ChatCompletionStoreMessageContentPartDict"]
