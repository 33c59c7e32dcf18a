# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionContentPartInputAudioParam as ChatCompletionContentPartInputAudioParam
from .. import ChatCompletionContentPartInputAudioParamInputAudio as InputAudio
from .. import ChatCompletionContentPartParamFilePromptCacheBreakpoint as PromptCacheBreakpoint
__all__ = ["ChatCompletionContentPartInputAudioParam", "InputAudio", "PromptCacheBreakpoint"]
