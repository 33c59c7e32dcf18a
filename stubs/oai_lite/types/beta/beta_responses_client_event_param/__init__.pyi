# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import BetaResponsesClientEventParam as BetaResponsesClientEventParam
from .. import BetaResponsesClientEventParamResponseCreate as ResponseCreate
from ...responses import ResponseCreateParamsAccessPrograms as ResponseCreateAccessPrograms
from ...responses import ResponseCreateParamsBackgroundOptions as ResponseCreateBackgroundOptions
from ...responses import ResponseCreateParamsContextManagement as ResponseCreateContextManagement
from ...responses import ResponseCreateParamsConversation as ResponseCreateConversation
from ...responses import ResponseCreateParamsImage as ResponseCreateImage
from ...responses import ResponseCreateParamsModeration as ResponseCreateModeration
from ...responses import ResponseCreateParamsModerationPolicy as ResponseCreateModerationPolicy
from ...responses import ResponseCreateParamsModerationPolicyInput as ResponseCreateModerationPolicyInput
from ...responses import ResponseCreateParamsModerationPolicyInput as ResponseCreateModerationPolicyOutput
from .. import MultiAgentConfigParam as ResponseCreateMultiAgent
from ...responses import ResponseCreateParamsPromptCacheOptions as ResponseCreatePromptCacheOptions
from .. import ResponseCreateParamsReasoning as ResponseCreateReasoning
from ...responses import ResponseCreateParamsStreamOptions as ResponseCreateStreamOptions
from ...responses import ResponseCreateParamsToolChoice as ResponseCreateToolChoice
from ...responses import ToolParamProgrammaticToolCalling as ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam
__all__ = ["BetaResponsesClientEventParam", "ResponseCreate", "ResponseCreateAccessPrograms", "ResponseCreateBackgroundOptions", "ResponseCreateContextManagement", "ResponseCreateConversation", "ResponseCreateImage", "ResponseCreateModeration", "ResponseCreateModerationPolicy", "ResponseCreateModerationPolicyInput", "ResponseCreateModerationPolicyOutput", "ResponseCreateMultiAgent", "ResponseCreatePromptCacheOptions", "ResponseCreateReasoning", "ResponseCreateStreamOptions", "ResponseCreateToolChoice", "ResponseCreateToolChoiceBetaSpecificProgrammaticToolCallingParam"]
