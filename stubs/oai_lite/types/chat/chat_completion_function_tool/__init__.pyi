# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionFunctionTool as ChatCompletionFunctionTool
from .. import ChatCompletionFunctionToolDict as ChatCompletionFunctionToolDict
__all__ = ["ChatCompletionFunctionTool", "ChatCompletionFunctionToolDict"]
