# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionAudio as ChatCompletionAudio
from .. import ChatCompletionAudioDict as ChatCompletionAudioDict
__all__ = ["ChatCompletionAudio", "ChatCompletionAudioDict"]
