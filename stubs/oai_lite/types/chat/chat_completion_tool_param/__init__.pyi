# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionToolParam as ChatCompletionToolParam
from ...shared_params import FunctionDefinition as FunctionDefinition
__all__ = ["ChatCompletionToolParam", "FunctionDefinition"]
