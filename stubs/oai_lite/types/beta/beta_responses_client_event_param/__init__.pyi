# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponsesClientEventParam as BetaResponsesClientEventParam
from .. import BetaResponsesClientEventParamResponseCreate as ResponseCreate
from .. import ResponseCreateParamsAccessPrograms as ResponseCreateAccessPrograms
from .. import BetaResponsesClientEventParamResponseCreateBackgroundOptions as ResponseCreateBackgroundOptions
from .. import BetaResponsesClientEventParamResponseCreateContextManagement as ResponseCreateContextManagement
from .. import ResponseCreateParamsConversation as ResponseCreateConversation
from .. import ResponseCreateParamsImage as ResponseCreateImage
from .. import BetaResponsesClientEventParamResponseCreateModeration as ResponseCreateModeration
from .. import BetaResponsesClientEventParamResponseCreateModerationPolicy as ResponseCreateModerationPolicy
from .. import BetaResponsesClientEventParamResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyInput
from .. import BetaResponsesClientEventParamResponseCreateModerationPolicyInput as ResponseCreateModerationPolicyOutput
from .. import MultiAgentConfigParam as ResponseCreateMultiAgent
from .. import ResponseCreateParamsPromptCacheOptions as ResponseCreatePromptCacheOptions
from .. import BetaResponsesClientEventParamResponseCreateReasoning as ResponseCreateReasoning
from .. import BetaResponsesClientEventParamResponseCreateStreamOptions as ResponseCreateStreamOptions
from .. import ResponseCreateParamsToolChoice as ResponseCreateToolChoice
from .. import BetaToolParamProgrammaticToolCalling as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
__all__ = ["BetaResponsesClientEventParam", "ResponseCreate", "ResponseCreateAccessPrograms", "ResponseCreateBackgroundOptions", "ResponseCreateContextManagement", "ResponseCreateConversation", "ResponseCreateImage", "ResponseCreateModeration", "ResponseCreateModerationPolicy", "ResponseCreateModerationPolicyInput", "ResponseCreateModerationPolicyOutput", "ResponseCreateMultiAgent", "ResponseCreatePromptCacheOptions", "ResponseCreateReasoning", "ResponseCreateStreamOptions", "ResponseCreateToolChoice", "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"]
