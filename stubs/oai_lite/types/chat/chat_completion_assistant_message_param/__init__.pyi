# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ChatCompletionAssistantMessageParam as ChatCompletionAssistantMessageParam
from .. import ChatCompletionAssistantMessageParamAudio as Audio
from .. import ChatCompletionAssistantMessageParamContentArrayOfContentPart as ContentArrayOfContentPart
from .. import ChatCompletionMessageToolCallParamFunction as FunctionCall
__all__ = ["ChatCompletionAssistantMessageParam", "Audio", "ContentArrayOfContentPart", "FunctionCall"]
