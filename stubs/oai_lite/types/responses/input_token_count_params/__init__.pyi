# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputTokenCountParams as InputTokenCountParams
from .. import ResponseCreateParamsConversation as Conversation
from .. import ResponseTextConfigParam as Text
from .. import ResponseCreateParamsToolChoice as ToolChoice
from .. import ToolParamProgrammaticToolCalling as ToolChoiceSpecificProgrammaticToolCallingParam
__all__ = ["InputTokenCountParams", "Conversation", "Text", "ToolChoice", "ToolChoiceSpecificProgrammaticToolCallingParam"]
