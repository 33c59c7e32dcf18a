# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionContentPartText as ChatCompletionContentPartText
from .. import ChatCompletionContentPartTextDict as ChatCompletionContentPartTextDict
from .. import ChatCompletionContentPartTextPromptCacheBreakpoint as PromptCacheBreakpoint
from .. import ChatCompletionContentPartTextPromptCacheBreakpointDict as PromptCacheBreakpointDict
__all__ = ["ChatCompletionContentPartText", "ChatCompletionContentPartTextDict", "PromptCacheBreakpoint", "PromptCacheBreakpointDict"]
