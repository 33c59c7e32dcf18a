# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponsesClientEventParam as ResponsesClientEventParam
from .. import ResponsesClientEventParamResponseCreate as ResponseCreate
from .. import ResponseCreateParamsAccessPrograms as ResponseCreateAccessPrograms
from .. import ResponseCreateParamsBackgroundOptions as ResponseCreateBackgroundOptions
from .. import ResponseCreateParamsContextManagement as ResponseCreateContextManagement
from .. import ResponseCreateParamsConversation as ResponseCreateConversation
from .. import ResponseCreateParamsImage as ResponseCreateImage
from .. import ResponseCreateParamsModeration as ResponseCreateModeration
from .. import ResponseCreateParamsModerationPolicy as ResponseCreateModerationPolicy
from .. import ResponseCreateParamsModerationPolicyInput as ResponseCreateModerationPolicyInput
from .. import ResponseCreateParamsModerationPolicyInput as ResponseCreateModerationPolicyOutput
from .. import ResponseCreateParamsPromptCacheOptions as ResponseCreatePromptCacheOptions
from .. import ResponseCreateParamsStreamOptions as ResponseCreateStreamOptions
from .. import ResponseCreateParamsToolChoice as ResponseCreateToolChoice
from .. import ToolParamProgrammaticToolCalling as ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam
from .. import ResponsesClientEventParamContextManagement as ContextManagement
from .. import ResponsesClientEventParamConversation as Conversation
from .. import ResponsesClientEventParamModeration as Moderation
from .. import ResponsesClientEventParamModerationPolicy as ModerationPolicy
from .. import ResponsesClientEventParamModerationPolicyInput as ModerationPolicyInput
from .. import ResponsesClientEventParamModerationPolicyInput as ModerationPolicyOutput
from .. import ResponsesClientEventParamPromptCacheOptions as PromptCacheOptions
from .. import ResponsesClientEventParamStreamOptions as StreamOptions
from .. import ResponsesClientEventParamToolChoice as ToolChoice
from .. import ResponsesClientEventParamToolChoiceSpecificProgrammaticToolCallingParam as ToolChoiceSpecificProgrammaticToolCallingParam
__all__ = ["ResponsesClientEventParam", "ResponseCreate", "ResponseCreateAccessPrograms", "ResponseCreateBackgroundOptions", "ResponseCreateContextManagement", "ResponseCreateConversation", "ResponseCreateImage", "ResponseCreateModeration", "ResponseCreateModerationPolicy", "ResponseCreateModerationPolicyInput", "ResponseCreateModerationPolicyOutput", "ResponseCreatePromptCacheOptions", "ResponseCreateStreamOptions", "ResponseCreateToolChoice", "ResponseCreateToolChoiceSpecificProgrammaticToolCallingParam", "ContextManagement", "Conversation", "Moderation", "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "PromptCacheOptions", "StreamOptions", "ToolChoice", "ToolChoiceSpecificProgrammaticToolCallingParam"]
