# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionMessageFunctionToolCallParam as ChatCompletionMessageFunctionToolCallParam
from .. import ChatCompletionMessageToolCallParamFunction as Function
__all__ = ["ChatCompletionMessageFunctionToolCallParam", "Function"]
