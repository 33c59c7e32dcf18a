# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputTokenCountParams as InputTokenCountParams
from ....responses import ResponseCreateParamsConversation as Conversation
from .. import InputTokenCountParamsReasoning as Reasoning
from .. import InputTokenCountParamsText as Text
from ....responses import ResponseCreateParamsToolChoice as ToolChoice
from ....responses import ToolParamProgrammaticToolCalling as ToolChoiceBetaSpecificProgrammaticToolCallingParam
__all__ = ["InputTokenCountParams", "Conversation", "Reasoning", "Text", "ToolChoice", "ToolChoiceBetaSpecificProgrammaticToolCallingParam"]
