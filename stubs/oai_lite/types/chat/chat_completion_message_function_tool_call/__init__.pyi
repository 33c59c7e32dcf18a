# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionMessageFunctionToolCall as ChatCompletionMessageFunctionToolCall
from .. import ChatCompletionMessageFunctionToolCallDict as ChatCompletionMessageFunctionToolCallDict
from .. import ChatCompletionMessageFunctionCall as Function
from .. import ChatCompletionMessageFunctionCallDict as FunctionDict
__all__ = ["ChatCompletionMessageFunctionToolCall", "ChatCompletionMessageFunctionToolCallDict", "Function", "FunctionDict"]
