# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCreateParams as ResponseCreateParams
from .. import ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming
from .. import ResponseCreateParamsAccessPrograms as AccessPrograms
from .. import ResponseCreateParamsBackgroundOptions as BackgroundOptions
from .. import ResponseCreateParamsContextManagement as ContextManagement
from .. import ResponseCreateParamsConversation as Conversation
from .. import ResponseCreateParamsImage as Image
from .. import ResponseCreateParamsModeration as Moderation
from .. import ResponseCreateParamsModerationPolicy as ModerationPolicy
from .. import ResponseCreateParamsModerationPolicyInput as ModerationPolicyInput
from .. import ResponseCreateParamsModerationPolicyInput as ModerationPolicyOutput
from .. import MultiAgentConfigParam as MultiAgent
from .. import ResponseCreateParamsPromptCacheOptions as PromptCacheOptions
from .. import ResponseCreateParamsReasoning as Reasoning
from .. import ResponseCreateParamsStreamOptions as StreamOptions
from .. import ResponseCreateParamsToolChoice as ToolChoice
from .. import BetaToolParamProgrammaticToolCalling as ToolChoiceBetaSpecificProgrammaticToolCallingParam
from .. import ResponseCreateParamsBase as ResponseCreateParamsBase
from .. import ResponseCreateParamsStreaming as ResponseCreateParamsStreaming
__all__ = ["ResponseCreateParams", "ResponseCreateParamsNonStreaming", "AccessPrograms", "BackgroundOptions", "ContextManagement", "Conversation", "Image", "Moderation", "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "MultiAgent", "PromptCacheOptions", "Reasoning", "StreamOptions", "ToolChoice", "ToolChoiceBetaSpecificProgrammaticToolCallingParam", "ResponseCreateParamsBase", "ResponseCreateParamsStreaming"]
