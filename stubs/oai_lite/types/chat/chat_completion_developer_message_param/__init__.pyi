# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionDeveloperMessageParam as ChatCompletionDeveloperMessageParam
__all__ = ["ChatCompletionDeveloperMessageParam"]
