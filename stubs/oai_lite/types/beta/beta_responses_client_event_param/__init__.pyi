# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponsesClientEventParam as BetaResponsesClientEventParam
from .. import BetaResponsesClientEventParamResponseCreate as ResponseCreate
from .. import ResponseCreateParamsAccessPrograms as ResponseCreateAccessPrograms
from .. import ResponseCreateParamsBackgroundOptions as ResponseCreateBackgroundOptions
from .. import ResponseCreateParamsContextManagement as ResponseCreateContextManagement
from .. import ResponseCreateParamsConversation as ResponseCreateConversation
from .. import ResponseCreateParamsImage as ResponseCreateImage
from .. import ResponseCreateParamsModeration as ResponseCreateModeration
from .. import ResponseCreateParamsModerationPolicy as ResponseCreateModerationPolicy
from .. import ResponseCreateParamsModerationPolicyInput as ResponseCreateModerationPolicyInput
from .. import ResponseCreateParamsModerationPolicyInput as ResponseCreateModerationPolicyOutput
from .. import MultiAgentConfigParam as ResponseCreateMultiAgent
from .. import ResponseCreateParamsPromptCacheOptions as ResponseCreatePromptCacheOptions
from .. import ResponseCreateParamsReasoning as ResponseCreateReasoning
from .. import ResponseCreateParamsStreamOptions as ResponseCreateStreamOptions
from .. import ResponseCreateParamsToolChoice as ResponseCreateToolChoice
from .. import BetaToolParamProgrammaticToolCalling as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
__all__ = ["BetaResponsesClientEventParam", "ResponseCreate", "ResponseCreateAccessPrograms", "ResponseCreateBackgroundOptions", "ResponseCreateContextManagement", "ResponseCreateConversation", "ResponseCreateImage", "ResponseCreateModeration", "ResponseCreateModerationPolicy", "ResponseCreateModerationPolicyInput", "ResponseCreateModerationPolicyOutput", "ResponseCreateMultiAgent", "ResponseCreatePromptCacheOptions", "ResponseCreateReasoning", "ResponseCreateStreamOptions", "ResponseCreateToolChoice", "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"]
