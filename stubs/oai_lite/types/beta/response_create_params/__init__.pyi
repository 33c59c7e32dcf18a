# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import ResponseCreateParams as ResponseCreateParams
from .. import ResponseCreateParamsNonStreaming as ResponseCreateParamsNonStreaming
from ...responses import ResponseCreateParamsAccessPrograms as AccessPrograms
from ...responses import ResponseCreateParamsBackgroundOptions as BackgroundOptions
from ...responses import ResponseCreateParamsContextManagement as ContextManagement
from ...responses import ResponseCreateParamsConversation as Conversation
from ...responses import ResponseCreateParamsImage as Image
from ...responses import ResponseCreateParamsModeration as Moderation
from ...responses import ResponseCreateParamsModerationPolicy as ModerationPolicy
from ...responses import ResponseCreateParamsModerationPolicyInput as ModerationPolicyInput
from ...responses import ResponseCreateParamsModerationPolicyInput as ModerationPolicyOutput
from .. import MultiAgentConfigParam as MultiAgent
from ...responses import ResponseCreateParamsPromptCacheOptions as PromptCacheOptions
from .. import ResponseCreateParamsReasoning as Reasoning
from ...responses import ResponseCreateParamsStreamOptions as StreamOptions
from ...responses import ResponseCreateParamsToolChoice as ToolChoice
from ...responses import ToolParamProgrammaticToolCalling as ToolChoiceBetaSpecificProgrammaticToolCallingParam
from .. import ResponseCreateParamsBase as ResponseCreateParamsBase
from .. import ResponseCreateParamsStreaming as ResponseCreateParamsStreaming
__all__ = ["ResponseCreateParams", "ResponseCreateParamsNonStreaming", "AccessPrograms", "BackgroundOptions", "ContextManagement", "Conversation", "Image", "Moderation", "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "MultiAgent", "PromptCacheOptions", "Reasoning", "StreamOptions", "ToolChoice", "ToolChoiceBetaSpecificProgrammaticToolCallingParam", "ResponseCreateParamsBase", "ResponseCreateParamsStreaming"]
