# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import InputTokenCountParams as InputTokenCountParams
from .. import InputTokenCountParamsConversation as Conversation
from .. import InputTokenCountParamsReasoning as Reasoning
from .. import InputTokenCountParamsText as Text
from .. import InputTokenCountParamsToolChoice as ToolChoice
from .. import InputTokenCountParamsToolChoiceBetaSpecificProgrammaticToolCallingParam as ToolChoiceBetaSpecificProgrammaticToolCallingParam
__all__ = ["InputTokenCountParams", "Conversation", "Reasoning", "Text", "ToolChoice", "ToolChoiceBetaSpecificProgrammaticToolCallingParam"]
