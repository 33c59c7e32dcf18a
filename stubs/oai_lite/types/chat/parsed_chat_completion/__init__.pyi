# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ParsedChatCompletion as ParsedChatCompletion
from .. import ParsedChatCompletionDict as ParsedChatCompletionDict
from .. import ParsedChoice as ParsedChoice
from .. import ParsedChoiceDict as ParsedChoiceDict
from .. import ParsedChatCompletionMessage as ParsedChatCompletionMessage
from .. import ParsedChatCompletionMessageDict as ParsedChatCompletionMessageDict
from .. import ParsedChatCompletionContentType as ContentType
__all__ = ["ParsedChatCompletion", "ParsedChatCompletionDict", "ParsedChoice", "ParsedChoiceDict", "ParsedChatCompletionMessage", "ParsedChatCompletionMessageDict", "ContentType"]
