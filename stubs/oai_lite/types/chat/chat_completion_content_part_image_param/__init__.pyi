# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionContentPartImageParam as ChatCompletionContentPartImageParam
from .. import ChatCompletionContentPartImageParamImageURL as ImageURL
from .. import ChatCompletionContentPartParamFilePromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["ChatCompletionContentPartImageParam", "ImageURL", "PromptCacheBreakpoint"]
