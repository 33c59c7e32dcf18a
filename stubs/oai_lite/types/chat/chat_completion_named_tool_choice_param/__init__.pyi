# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionNamedToolChoiceParam as ChatCompletionNamedToolChoiceParam
from .. import ChatCompletionFunctionCallOptionParam as Function
__all__ = ["ChatCompletionNamedToolChoiceParam", "Function"]
