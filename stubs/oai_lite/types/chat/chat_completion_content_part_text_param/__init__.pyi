# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionContentPartTextParam as ChatCompletionContentPartTextParam
from .. import ChatCompletionContentPartParamFilePromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["ChatCompletionContentPartTextParam", "PromptCacheBreakpoint"]
