# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionMessageToolCall as ChatCompletionMessageToolCall
from .. import ChatCompletionMessageToolCallDict as ChatCompletionMessageToolCallDict
from .. import ChatCompletionMessageToolCallUnion as ChatCompletionMessageToolCallUnion
from .. import ChatCompletionMessageToolCallUnionDict as ChatCompletionMessageToolCallUnionDict
from .. import ChatCompletionMessageFunctionCall as Function
__all__ = ["ChatCompletionMessageToolCall", "ChatCompletionMessageToolCallDict", "ChatCompletionMessageToolCallUnion", "ChatCompletionMessageToolCallUnionDict", "Function"]
