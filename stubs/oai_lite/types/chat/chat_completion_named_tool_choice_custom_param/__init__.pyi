# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionNamedToolChoiceCustomParam as ChatCompletionNamedToolChoiceCustomParam
from .. import ChatCompletionNamedToolChoiceCustomParamCustom as Custom
__all__ = ["ChatCompletionNamedToolChoiceCustomParam", "Custom"]
