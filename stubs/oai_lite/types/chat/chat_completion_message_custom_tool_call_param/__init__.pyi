# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionMessageCustomToolCallParam as ChatCompletionMessageCustomToolCallParam
from .. import ChatCompletionMessageCustomToolCallParamCustom as Custom
__all__ = ["ChatCompletionMessageCustomToolCallParam", "Custom"]
