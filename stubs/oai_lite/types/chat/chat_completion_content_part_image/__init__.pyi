# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionContentPartImage as ChatCompletionContentPartImage
from .. import ChatCompletionContentPartImageDict as ChatCompletionContentPartImageDict
from .. import ChatCompletionContentPartImageImageURL as ImageURL
from .. import ChatCompletionContentPartImageImageURLDict as ImageURLDict
from .. import ChatCompletionContentPartTextPromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ChatCompletionContentPartTextPromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ChatCompletionContentPartImage", "ChatCompletionContentPartImageDict", "ImageURL", "ImageURLDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
