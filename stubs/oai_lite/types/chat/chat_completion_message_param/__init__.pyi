# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionMessageParam as ChatCompletionMessageParam
__all__ = ["ChatCompletionMessageParam"]
