# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionMessageCustomToolCall as ChatCompletionMessageCustomToolCall
from .. import ChatCompletionMessageCustomToolCallDict as ChatCompletionMessageCustomToolCallDict
from .. import ChatCompletionMessageCustomToolCallCustom as Custom
from .. import ChatCompletionMessageCustomToolCallCustomDict as CustomDict
__all__ = ["ChatCompletionMessageCustomToolCall", "ChatCompletionMessageCustomToolCallDict", "Custom", "CustomDict"]
