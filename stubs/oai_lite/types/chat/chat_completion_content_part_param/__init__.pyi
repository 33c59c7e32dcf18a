# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionContentPartParam as ChatCompletionContentPartParam
from .. import ChatCompletionContentPartParamFile as File
from .. import ChatCompletionContentPartParamFileFile as FileFile
from .. import ChatCompletionContentPartParamFilePromptCacheBreakpoint as FilePromptCacheBreakpoint
__all__ = ["ChatCompletionContentPartParam", "File", "FileFile", "FilePromptCacheBreakpoint"]
