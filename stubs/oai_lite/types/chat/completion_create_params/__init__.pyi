# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
from .. import CompletionCreateParams as CompletionCreateParams
from .. import CompletionCreateParamsNonStreaming as CompletionCreateParamsNonStreaming
from .. import CompletionCreateParamsFunctionCall as FunctionCall
from .. import CompletionCreateParamsFunction as Function
from .. import CompletionCreateParamsModeration as Moderation
from .. import CompletionCreateParamsModerationPolicy as ModerationPolicy
from .. import CompletionCreateParamsModerationPolicyInput as ModerationPolicyInput
from .. import CompletionCreateParamsModerationPolicyInput as ModerationPolicyOutput
from .. import CompletionCreateParamsPromptCacheOptions as PromptCacheOptions
from .. import CompletionCreateParamsResponseFormat as ResponseFormat
from .. import CompletionCreateParamsWebSearchOptions as WebSearchOptions
from .. import CompletionCreateParamsWebSearchOptionsUserLocation as WebSearchOptionsUserLocation
from .. import CompletionCreateParamsWebSearchOptionsUserLocationApproximate as WebSearchOptionsUserLocationApproximate
from .. import CompletionCreateParamsBase as CompletionCreateParamsBase
from .. import CompletionCreateParamsStreaming as CompletionCreateParamsStreaming
__all__ = ["CompletionCreateParams", "CompletionCreateParamsNonStreaming", "FunctionCall", "Function", "Moderation", "ModerationPolicy", "ModerationPolicyInput", "ModerationPolicyOutput", "PromptCacheOptions", "ResponseFormat", "WebSearchOptions", "WebSearchOptionsUserLocation", "WebSearchOptionsUserLocationApproximate", "CompletionCreateParamsBase", "CompletionCreateParamsStreaming"]
