# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from .._multipart import FileTypes
from .._request import ExtraHeaders, ExtraQuery
from ._base import CompletionUsage, CompletionUsageDict, FileChunkingStrategyParam
from ._made import Reply
from ._subscripts import Get1, Get10, Get2, Get3, Get4, Get5, Get6, Get7, Get8, Get9
from .chat._base import ChatCompletionStreamOptionsParam
from .graders import (
    GraderInputsParam,
    LabelModelGrader,
    LabelModelGraderDict,
    LabelModelGraderInput,
    LabelModelGraderInputDict,
    PythonGrader,
    PythonGraderParam,
    ScoreModelGrader,
    ScoreModelGraderParam,
    ScoreModelGraderSamplingParams,
    ScoreModelGraderSamplingParamsDict,
    StringCheckGrader,
    StringCheckGraderDict,
    StringCheckGraderParam,
    TextSimilarityGrader,
    TextSimilarityGraderParam,
)
from .responses import (
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyAllowlistDict,
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDisabledDict,
    ContainerNetworkPolicyDisabledParam,
    InlineSkill,
    InlineSkillDict,
    InlineSkillParam,
    ResponseInputAudio,
    ResponseInputAudioDict,
    ResponseInputAudioParam,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseInputTextContentDict,
    ResponseInputTextDict,
    ResponseInputTextParam,
    SkillReference,
    SkillReferenceDict,
    SkillReferenceParam,
)
from .shared import (
    ComparisonFilter,
    ComparisonFilterDict,
    CompoundFilter,
    CompoundFilterDict,
    DecisionInputJSON,
    DecisionInputJSONDict,
    Metadata,
)
from .shared_params import (
    ComparisonFilter as _types_shared_params_ComparisonFilter,
    CompoundFilter as _types_shared_params_CompoundFilter,
    DecisionInputJSON as _types_shared_params_DecisionInputJSON,
    DecisionQuestionInputPart,
    Metadata as _types_shared_params_Metadata,
)
class BatchErrorDict(TypedDict, total=False):
    code: str | None
    """What is wrong, for programs."""
    line: int | None
    """In which line of the input file, from 1."""
    message: str | None
    """What is wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
class BatchError(Reply[BatchErrorDict]):
    code: str | None
    """What is wrong, for programs."""
    line: int | None
    """In which line of the input file, from 1."""
    message: str | None
    """What is wrong, in words."""
    param: str | None
    """Which parameter is wrong."""
    __getitem__: Get2[Literal["code", "message", "param"], str | None, Literal["line"], int | None]
class BatchErrorsDict(TypedDict, total=False):
    data: list[BatchErrorDict] | None
    """The errors."""
    object: str | None
class BatchErrors(Reply[BatchErrorsDict]):
    data: list[BatchError] | None
    """The errors."""
    object: str | None
    __getitem__: Get2[Literal["data"], list[BatchError] | None, Literal["object"], str | None]
class BatchRequestCountsDict(TypedDict):
    completed: int
    """Requests that succeeded."""
    failed: int
    """Requests that failed."""
    total: int
    """All requests."""
class BatchRequestCounts(Reply[BatchRequestCountsDict]):
    completed: int
    """Requests that succeeded."""
    failed: int
    """Requests that failed."""
    total: int
    """All requests."""
    __getitem__: Get1[Literal["completed", "failed", "total"], int]
class BatchUsageInputTokensDetailsDict(TypedDict):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
class BatchUsageInputTokensDetails(Reply[BatchUsageInputTokensDetailsDict]):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    __getitem__: Get1[Literal["cached_tokens"], int]
class BatchUsageOutputTokensDetailsDict(TypedDict):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
class BatchUsageOutputTokensDetails(Reply[BatchUsageOutputTokensDetailsDict]):
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    __getitem__: Get1[Literal["reasoning_tokens"], int]
class BatchUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: BatchUsageInputTokensDetailsDict
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: BatchUsageOutputTokensDetailsDict
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""
class BatchUsage(Reply[BatchUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: BatchUsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: BatchUsageOutputTokensDetails
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], BatchUsageInputTokensDetails, Literal["output_tokens_details"], BatchUsageOutputTokensDetails]
class BatchDict(TypedDict, total=False):
    id: Required[str]
    """Id of the batch."""
    completion_window: Required[str]
    """How long it may take: `24h`."""
    created_at: Required[int]
    """When it was made: Unix time in seconds."""
    endpoint: Required[str]
    """Which operation its requests are for, such as `/v1/responses`."""
    input_file_id: Required[str]
    """Id of the file with its requests."""
    object: Required[Literal["batch"]]
    status: Required[Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]]
    """`validating`, `failed`, `in_progress`, `finalizing`, `completed`, `expired`, `cancelling` or `cancelled`."""
    cancelled_at: int | None
    """When it was cancelled: Unix time in seconds."""
    cancelling_at: int | None
    """When cancelling it began: Unix time in seconds."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    error_file_id: str | None
    """Id of the file with what requests that failed got."""
    errors: BatchErrorsDict | None
    """Why the input was refused, line by line."""
    expired_at: int | None
    """When it expired: Unix time in seconds."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    failed_at: int | None
    """When it failed: Unix time in seconds."""
    finalizing_at: int | None
    """When the results began to be collected: Unix time in seconds."""
    in_progress_at: int | None
    """When work on it began: Unix time in seconds."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str | None
    """The model that its requests are for."""
    output_file_id: str | None
    """Id of the file with the replies of requests that succeeded."""
    request_counts: BatchRequestCountsDict | None
    """How many requests there are, and how many are done."""
    usage: BatchUsageDict | None
    """How many tokens it took."""
class Batch(Reply[BatchDict]):
    """Many requests in a file, done within a day."""
    id: str
    """Id of the batch."""
    completion_window: str
    """How long it may take: `24h`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    endpoint: str
    """Which operation its requests are for, such as `/v1/responses`."""
    input_file_id: str
    """Id of the file with its requests."""
    object: Literal["batch"]
    status: Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"]
    """`validating`, `failed`, `in_progress`, `finalizing`, `completed`, `expired`, `cancelling` or `cancelled`."""
    cancelled_at: int | None
    """When it was cancelled: Unix time in seconds."""
    cancelling_at: int | None
    """When cancelling it began: Unix time in seconds."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    error_file_id: str | None
    """Id of the file with what requests that failed got."""
    errors: BatchErrors | None
    """Why the input was refused, line by line."""
    expired_at: int | None
    """When it expired: Unix time in seconds."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    failed_at: int | None
    """When it failed: Unix time in seconds."""
    finalizing_at: int | None
    """When the results began to be collected: Unix time in seconds."""
    in_progress_at: int | None
    """When work on it began: Unix time in seconds."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str | None
    """The model that its requests are for."""
    output_file_id: str | None
    """Id of the file with the replies of requests that succeeded."""
    request_counts: BatchRequestCounts | None
    """How many requests there are, and how many are done."""
    usage: BatchUsage | None
    """How many tokens it took."""
    __getitem__: Get10[Literal["id", "completion_window", "endpoint", "input_file_id"], str, Literal["created_at"], int, Literal["object"], Literal["batch"], Literal["status"], Literal["validating", "failed", "in_progress", "finalizing", "completed", "expired", "cancelling", "cancelled"], Literal["cancelled_at", "cancelling_at", "completed_at", "expired_at", "expires_at", "failed_at", "finalizing_at", "in_progress_at"], int | None, Literal["error_file_id", "model", "output_file_id"], str | None, Literal["errors"], BatchErrors | None, Literal["metadata"], Metadata | None, Literal["request_counts"], BatchRequestCounts | None, Literal["usage"], BatchUsage | None]
class FileCreateParamsExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: int
class BatchCreateParams(TypedDict):
    completion_window: Literal["24h"]
    """how long it may take; only `24h`"""
    endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"]
    """which endpoint the requests are for, such as `/v1/chat/completions`, `/v1/responses` or `/v1/embeddings`"""
    input_file_id: str
    """id of an uploaded file of requests, JSON lines, purpose `batch`, up to 50,000 of them and 200 MB"""
    metadata: NotRequired[_types_shared_params_Metadata | None]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    output_expires_after: NotRequired[FileCreateParamsExpiresAfter]
    """when the files of results are deleted by themselves"""
class BatchListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
class CompletionChoiceLogprobsDict(TypedDict, total=False):
    text_offset: list[int] | None
    """Where each token begins in the text."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    tokens: list[str] | None
    """The tokens as text."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each place, with their log probabilities."""
class CompletionChoiceLogprobs(Reply[CompletionChoiceLogprobsDict]):
    text_offset: list[int] | None
    """Where each token begins in the text."""
    token_logprobs: list[float] | None
    """Log probability of each token."""
    tokens: list[str] | None
    """The tokens as text."""
    top_logprobs: list[dict[str, float]] | None
    """The likeliest tokens at each place, with their log probabilities."""
    __getitem__: Get4[Literal["text_offset"], list[int] | None, Literal["token_logprobs"], list[float] | None, Literal["tokens"], list[str] | None, Literal["top_logprobs"], list[dict[str, float]] | None]
class CompletionChoiceDict(TypedDict):
    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the text ends: `stop`, `length` (cut off) or `content_filter`."""
    index: int
    """Which of the continuations this is, from 0."""
    logprobs: NotRequired[CompletionChoiceLogprobsDict | None]
    """Log probabilities of the tokens, if they were asked for."""
    text: str
    """The continuation."""
class CompletionChoice(Reply[CompletionChoiceDict]):
    finish_reason: Literal["stop", "length", "content_filter"]
    """Why the text ends: `stop`, `length` (cut off) or `content_filter`."""
    index: int
    """Which of the continuations this is, from 0."""
    logprobs: CompletionChoiceLogprobs | None
    """Log probabilities of the tokens, if they were asked for."""
    text: str
    """The continuation."""
    __getitem__: Get4[Literal["finish_reason"], Literal["stop", "length", "content_filter"], Literal["index"], int, Literal["logprobs"], CompletionChoiceLogprobs | None, Literal["text"], str]
class CompletionDict(TypedDict):
    id: str
    """Id of this completion."""
    choices: list[CompletionChoiceDict]
    """The continuations, as many as `n` asked for."""
    created: int
    """When it was made: Unix time in seconds."""
    model: str
    """The model that replied."""
    object: Literal["text_completion"]
    system_fingerprint: NotRequired[str | None]
    """The configuration of the service that replied."""
    usage: NotRequired[CompletionUsageDict | None]
    """How many tokens it took."""
class Completion(Reply[CompletionDict]):
    id: str
    """Id of this completion."""
    choices: list[CompletionChoice]
    """The continuations, as many as `n` asked for."""
    created: int
    """When it was made: Unix time in seconds."""
    model: str
    """The model that replied."""
    object: Literal["text_completion"]
    system_fingerprint: str | None
    """The configuration of the service that replied."""
    usage: CompletionUsage | None
    """How many tokens it took."""
    __getitem__: Get6[Literal["id", "model"], str, Literal["choices"], list[CompletionChoice], Literal["created"], int, Literal["object"], Literal["text_completion"], Literal["system_fingerprint"], str | None, Literal["usage"], CompletionUsage | None]
class CompletionCreateParamsBase(TypedDict, total=False):
    model: Required[str | Literal["gpt-3.5-turbo-instruct", "davinci-002", "babbage-002"]]
    """id of the model, such as `gpt-3.5-turbo-instruct`"""
    prompt: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]] | None]
    """what to continue: text, a list of texts, tokens, or a list of lists of tokens"""
    best_of: int | None
    """how many continuations to make of which the likeliest is returned, 1 to 20; all are billed; default 1"""
    echo: bool | None
    """whether the reply begins with the prompt; default False"""
    frequency_penalty: float | None
    """-2 to 2: positive values make tokens less likely the more often they have appeared; default 0"""
    logit_bias: dict[str, int] | None
    """token id to a number from -100 (never) to 100 (always) that is added to its likelihood"""
    logprobs: int | None
    """how many of the likeliest tokens to return with their log probability, 0 to 5"""
    max_tokens: int | None
    """the most tokens to make; default 16"""
    n: int | None
    """how many continuations of each prompt to return, 1 to 128; default 1"""
    presence_penalty: float | None
    """-2 to 2: positive values make tokens less likely once they have appeared; default 0"""
    seed: int | None
    """the same seed and parameters give mostly the same reply; no guarantee"""
    stop: str | Sequence[str] | None
    """up to 4 texts at which the reply ends; they are not part of it"""
    stream_options: ChatCompletionStreamOptionsParam | None
    """options of the stream; only with `stream=True`"""
    suffix: str | None
    """what comes after the text that is made"""
    temperature: float | None
    """how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1"""
    top_p: float | None
    """choose among the most likely tokens that together have this probability, 0 to 1; default 1"""
    user: str
    """an id of your end user, to tell apart who causes abuse"""
class CompletionCreateParamsNonStreaming(CompletionCreateParamsBase, total=False):
    stream: Literal[False] | None
    """Whether the reply comes as a stream of chunks; default False."""
class CompletionCreateParamsStreaming(CompletionCreateParamsBase):
    stream: Literal[True]
CompletionCreateParams: TypeAlias = Union[CompletionCreateParamsNonStreaming, CompletionCreateParamsStreaming]
class ContainerCreateParamsExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    minutes: int
ContainerCreateParamsNetworkPolicy: TypeAlias = Union[ContainerNetworkPolicyDisabledParam, ContainerNetworkPolicyDisabled, ContainerNetworkPolicyDisabledDict, ContainerNetworkPolicyAllowlistParam, ContainerNetworkPolicyAllowlist, ContainerNetworkPolicyAllowlistDict]
ContainerCreateParamsSkill: TypeAlias = Union[SkillReferenceParam, SkillReference, SkillReferenceDict, InlineSkillParam, InlineSkill, InlineSkillDict]
class ContainerCreateParams(TypedDict, total=False):
    name: Required[str]
    """a name for the container"""
    expires_after: ContainerCreateParamsExpiresAfter
    """how long it may be idle, e.g. `{"anchor": "last_active_at", "minutes": 20}`; default 20 minutes"""
    file_ids: Sequence[str]
    """ids of files to copy into it"""
    memory_limit: Literal["1g", "4g", "16g", "64g"]
    """how much memory it has: `1g` (default), `4g`, `16g` or `64g`"""
    network_policy: ContainerCreateParamsNetworkPolicy
    """what it may reach: nothing (default), or the domains of a list"""
    skills: Iterable[ContainerCreateParamsSkill]
    """skills to install in it"""
class ContainerListResponseExpiresAfterDict(TypedDict, total=False):
    anchor: Literal["last_active_at"] | None
    minutes: int | None
class ContainerListResponseExpiresAfter(Reply[ContainerListResponseExpiresAfterDict]):
    anchor: Literal["last_active_at"] | None
    minutes: int | None
    __getitem__: Get2[Literal["anchor"], Literal["last_active_at"] | None, Literal["minutes"], int | None]
class ContainerListResponseNetworkPolicyDict(TypedDict):
    type: Literal["allowlist", "disabled"]
    allowed_domains: NotRequired[list[str] | None]
class ContainerListResponseNetworkPolicy(Reply[ContainerListResponseNetworkPolicyDict]):
    type: Literal["allowlist", "disabled"]
    allowed_domains: list[str] | None
    __getitem__: Get2[Literal["type"], Literal["allowlist", "disabled"], Literal["allowed_domains"], list[str] | None]
class ContainerCreateResponseDict(TypedDict):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: NotRequired[ContainerListResponseExpiresAfterDict | None]
    last_active_at: NotRequired[int | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[ContainerListResponseNetworkPolicyDict | None]
class ContainerCreateResponse(Reply[ContainerCreateResponseDict]):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ContainerListResponseExpiresAfter | None
    last_active_at: int | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerListResponseNetworkPolicy | None
    __getitem__: Get6[Literal["id", "name", "object", "status"], str, Literal["created_at"], int, Literal["expires_after"], ContainerListResponseExpiresAfter | None, Literal["last_active_at"], int | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerListResponseNetworkPolicy | None]
class ContainerListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    name: str
    """only containers of this name"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class ContainerListResponseDict(TypedDict):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: NotRequired[ContainerListResponseExpiresAfterDict | None]
    last_active_at: NotRequired[int | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[ContainerListResponseNetworkPolicyDict | None]
class ContainerListResponse(Reply[ContainerListResponseDict]):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ContainerListResponseExpiresAfter | None
    last_active_at: int | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerListResponseNetworkPolicy | None
    __getitem__: Get6[Literal["id", "name", "object", "status"], str, Literal["created_at"], int, Literal["expires_after"], ContainerListResponseExpiresAfter | None, Literal["last_active_at"], int | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerListResponseNetworkPolicy | None]
class ContainerRetrieveResponseDict(TypedDict):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: NotRequired[ContainerListResponseExpiresAfterDict | None]
    last_active_at: NotRequired[int | None]
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    network_policy: NotRequired[ContainerListResponseNetworkPolicyDict | None]
class ContainerRetrieveResponse(Reply[ContainerRetrieveResponseDict]):
    id: str
    created_at: int
    name: str
    object: str
    status: str
    expires_after: ContainerListResponseExpiresAfter | None
    last_active_at: int | None
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    network_policy: ContainerListResponseNetworkPolicy | None
    __getitem__: Get6[Literal["id", "name", "object", "status"], str, Literal["created_at"], int, Literal["expires_after"], ContainerListResponseExpiresAfter | None, Literal["last_active_at"], int | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerListResponseNetworkPolicy | None]
class ContentProvenanceCheckResultC2PADict(TypedDict):
    generated_at: NotRequired[str | None]
    issuer: NotRequired[str | None]
    model: NotRequired[str | None]
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
class ContentProvenanceCheckResultC2PA(Reply[ContentProvenanceCheckResultC2PADict]):
    generated_at: str | None
    issuer: str | None
    model: str | None
    outcome: Literal["detected", "not_detected"]
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    __getitem__: Get4[Literal["generated_at", "issuer", "model"], str | None, Literal["outcome"], Literal["detected", "not_detected"], Literal["type"], Literal["c2pa"], Literal["validation_state"], Literal["trusted", "valid", "invalid", "not_present"]]
class ContentProvenanceCheckResultSynthIDDict(TypedDict):
    generated_at: NotRequired[str | None]
    model: NotRequired[str | None]
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]
class ContentProvenanceCheckResultSynthID(Reply[ContentProvenanceCheckResultSynthIDDict]):
    generated_at: str | None
    model: str | None
    outcome: Literal["detected", "not_detected"]
    type: Literal["synthid"]
    __getitem__: Get3[Literal["generated_at", "model"], str | None, Literal["outcome"], Literal["detected", "not_detected"], Literal["type"], Literal["synthid"]]
ContentProvenanceCheckResult: TypeAlias = Union[ContentProvenanceCheckResultC2PA, ContentProvenanceCheckResultSynthID]
ContentProvenanceCheckResultDict: TypeAlias = Union[ContentProvenanceCheckResultC2PADict, ContentProvenanceCheckResultSynthIDDict]
class ContentProvenanceCheckDict(TypedDict):
    created_at: int
    object: Literal["content_provenance_check"]
    results: list[ContentProvenanceCheckResultDict]
class ContentProvenanceCheck(Reply[ContentProvenanceCheckDict]):
    created_at: int
    object: Literal["content_provenance_check"]
    results: list[ContentProvenanceCheckResult]
    __getitem__: Get3[Literal["created_at"], int, Literal["object"], Literal["content_provenance_check"], Literal["results"], list[ContentProvenanceCheckResult]]
class ContentProvenanceCheckCreateParams(TypedDict):
    file: FileTypes
    """the file to look at"""
class DecisionPromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]
class DecisionInputTextParam(TypedDict):
    text: str
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]
class DecisionInputImageParam(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]
DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, _types_shared_params_DecisionInputJSON, DecisionInputJSON, DecisionInputJSONDict]
class DecisionInputMessageParamDecisionInputUserMessage(TypedDict):
    content: str | Iterable[DecisionInputPartUnionParam]
    role: Literal["user"]
    type: NotRequired[Literal["message"]]
class DecisionInputMessageParamDecisionInputDeveloperMessage(TypedDict):
    content: str | Iterable[DecisionInputTextParam]
    role: Literal["developer"]
    type: NotRequired[Literal["message"]]
class DecisionInputMessageParamDecisionInputSystemMessage(TypedDict):
    content: str | Iterable[DecisionInputTextParam]
    role: Literal["system"]
    type: NotRequired[Literal["message"]]
class EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict):
    text: str
    type: Literal["output_text"]
class DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict):
    refusal: str
    type: Literal["refusal"]
DecisionInputMessageParamDecisionInputAssistantMessageContentParts: TypeAlias = Union[EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText, DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputRefusal]
class DecisionInputMessageParamDecisionInputAssistantMessage(TypedDict):
    content: str | Iterable[DecisionInputMessageParamDecisionInputAssistantMessageContentParts]
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    type: NotRequired[Literal["message"]]
class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall(TypedDict):
    arguments: str
    call_id: str
    name: str
    type: Literal["function_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]
class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput(TypedDict):
    call_id: str
    output: str | Iterable[DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts]
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall(TypedDict):
    call_id: str
    input: str
    name: str
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    namespace: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput(TypedDict):
    call_id: str
    output: str | Iterable[DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts]
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
DecisionCreateParamsInputUnionMember1: TypeAlias = Union[DecisionInputMessageParamDecisionInputUserMessage, DecisionInputMessageParamDecisionInputDeveloperMessage, DecisionInputMessageParamDecisionInputSystemMessage, DecisionInputMessageParamDecisionInputAssistantMessage, DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall, DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput, DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall, DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput]
class DecisionCreateParamsQuestionQuestionParamPredicate(TypedDict):
    instructions: str | Iterable[DecisionQuestionInputPart]
    type: Literal["predicate"]
    name: NotRequired[str]
class DecisionCreateParamsQuestionQuestionParamChoiceChoice(TypedDict):
    value: str | bool
    description: NotRequired[str]
class DecisionCreateParamsQuestionQuestionParamChoice(TypedDict):
    choices: Iterable[DecisionCreateParamsQuestionQuestionParamChoiceChoice]
    instructions: str | Iterable[DecisionQuestionInputPart]
    type: Literal["choice"]
    name: NotRequired[str]
class DecisionCreateParamsQuestionQuestionParamScoreLevel(TypedDict):
    label: str
    description: NotRequired[str]
class DecisionCreateParamsQuestionQuestionParamScore(TypedDict):
    instructions: str | Iterable[DecisionQuestionInputPart]
    levels: Iterable[DecisionCreateParamsQuestionQuestionParamScoreLevel]
    type: Literal["score"]
    name: NotRequired[str]
DecisionCreateParamsQuestion: TypeAlias = Union[DecisionCreateParamsQuestionQuestionParamPredicate, DecisionCreateParamsQuestionQuestionParamChoice, DecisionCreateParamsQuestionQuestionParamScore]
class DecisionCreateParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"] | None
    ttl: Literal["30m"]
class DecisionCreateParams(TypedDict):
    input: str | Iterable[DecisionCreateParamsInputUnionMember1]
    """what the questions are about: text, or messages and other items"""
    model: str
    """id of the model"""
    questions: Iterable[DecisionCreateParamsQuestion]
    """the questions: predicates, choices or scores"""
    prompt_cache_key: NotRequired[str | None]
    """requests with the same key are sent where their common beginning is cached already"""
    prompt_cache_options: NotRequired[DecisionCreateParamsPromptCacheOptions | None]
    """how the common beginning of prompts is cached"""
    safety_identifier: NotRequired[str | None]
    """a stable id of your end user, hashed if it would identify a person"""
class DecisionInputMessageParam(DecisionInputMessageParamDecisionInputUserMessage):
    ...
DecisionInputMessageUnionParam: TypeAlias = Union[DecisionInputMessageParamDecisionInputUserMessage, DecisionInputMessageParamDecisionInputDeveloperMessage, DecisionInputMessageParamDecisionInputSystemMessage, DecisionInputMessageParamDecisionInputAssistantMessage]
class EmbeddingDict(TypedDict):
    embedding: list[float]
    """The vector: floats, or base64 of little-endian float32 if `encoding_format="base64"` was given."""
    index: int
    """Which of the inputs this belongs to, from 0."""
    object: Literal["embedding"]
class Embedding(Reply[EmbeddingDict]):
    """The vector of one input."""
    embedding: list[float]
    """The vector: floats, or base64 of little-endian float32 if `encoding_format="base64"` was given."""
    index: int
    """Which of the inputs this belongs to, from 0."""
    object: Literal["embedding"]
    __getitem__: Get3[Literal["embedding"], list[float], Literal["index"], int, Literal["object"], Literal["embedding"]]
class CreateEmbeddingResponseUsageDict(TypedDict):
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """All tokens that are billed."""
class CreateEmbeddingResponseUsage(Reply[CreateEmbeddingResponseUsageDict]):
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """All tokens that are billed."""
    __getitem__: Get1[Literal["prompt_tokens", "total_tokens"], int]
class CreateEmbeddingResponseDict(TypedDict):
    data: list[EmbeddingDict]
    """One embedding for each input, in their order."""
    model: str
    """The model that made them."""
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsageDict
    """How many tokens it took."""
class CreateEmbeddingResponse(Reply[CreateEmbeddingResponseDict]):
    """What `embeddings.create` gives: a vector for each input."""
    data: list[Embedding]
    """One embedding for each input, in their order."""
    model: str
    """The model that made them."""
    object: Literal["list"]
    usage: CreateEmbeddingResponseUsage
    """How many tokens it took."""
    __getitem__: Get4[Literal["data"], list[Embedding], Literal["model"], str, Literal["object"], Literal["list"], Literal["usage"], CreateEmbeddingResponseUsage]
EmbeddingModel: TypeAlias = Literal["text-embedding-ada-002", "text-embedding-3-small", "text-embedding-3-large"]
class EmbeddingCreateParams(TypedDict, total=False):
    input: Required[str | Sequence[str] | Iterable[int] | Iterable[Iterable[int]]]
    """a text, a list of up to 2048 texts, or tokens of them; each up to 8192 tokens"""
    model: Required[str | EmbeddingModel]
    """id of the model, such as `text-embedding-3-small`"""
    dimensions: int
    """length of the vectors; from `text-embedding-3` on it can be shortened; default the model's own"""
    encoding_format: Literal["float", "base64"]
    """`float` or `base64`; left out, replies hold lists of floats, whichever way they travel"""
    user: str
    """an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"""
class EvalCreateParamsDataSourceConfigCustom(TypedDict):
    item_schema: dict[str, object]
    type: Literal["custom"]
    include_sample_schema: NotRequired[bool]
class EvalCreateParamsDataSourceConfigLogs(TypedDict):
    type: Literal["logs"]
    metadata: NotRequired[dict[str, object]]
class EvalListResponseDataSourceConfigLogsDict(TypedDict):
    schema: dict[str, object]
    type: Literal["logs"]
    metadata: NotRequired[Metadata | None]
class EvalListResponseDataSourceConfigLogs(Reply[EvalListResponseDataSourceConfigLogsDict]):
    schema_: dict[str, object]
    type: Literal["logs"]
    metadata: Metadata | None
    __getitem__: Get3[Literal["schema"], dict[str, object], Literal["type"], Literal["logs"], Literal["metadata"], Metadata | None]
class EvalCreateParamsDataSourceConfigStoredCompletions(TypedDict):
    type: Literal["stored_completions"]
    metadata: NotRequired[dict[str, object]]
class EvalStoredCompletionsDataSourceConfigDict(TypedDict):
    schema: dict[str, object]
    type: Literal["stored_completions"]
    metadata: NotRequired[Metadata | None]
class EvalStoredCompletionsDataSourceConfig(Reply[EvalStoredCompletionsDataSourceConfigDict]):
    schema_: dict[str, object]
    type: Literal["stored_completions"]
    metadata: Metadata | None
    __getitem__: Get3[Literal["schema"], dict[str, object], Literal["type"], Literal["stored_completions"], Literal["metadata"], Metadata | None]
EvalCreateParamsDataSourceConfig: TypeAlias = Union[EvalCreateParamsDataSourceConfigCustom, EvalCreateParamsDataSourceConfigLogs, EvalListResponseDataSourceConfigLogs, EvalListResponseDataSourceConfigLogsDict, EvalCreateParamsDataSourceConfigStoredCompletions, EvalStoredCompletionsDataSourceConfig, EvalStoredCompletionsDataSourceConfigDict]
class EvalCreateParamsTestingCriterionLabelModelInputSimpleInputMessage(TypedDict):
    content: str
    role: str
class EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict):
    image_url: str
    type: Literal["input_image"]
    detail: NotRequired[str]
EvalCreateParamsTestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText, EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentInputImage, ResponseInputAudioParam, ResponseInputAudio, ResponseInputAudioDict, GraderInputsParam]
class EvalCreateParamsTestingCriterionLabelModelInputEvalItem(TypedDict):
    content: EvalCreateParamsTestingCriterionLabelModelInputEvalItemContent
    role: Literal["user", "assistant", "system", "developer"]
    type: NotRequired[Literal["message"]]
EvalCreateParamsTestingCriterionLabelModelInput: TypeAlias = Union[EvalCreateParamsTestingCriterionLabelModelInputSimpleInputMessage, EvalCreateParamsTestingCriterionLabelModelInputEvalItem]
class EvalCreateParamsTestingCriterionLabelModel(TypedDict):
    input: Iterable[EvalCreateParamsTestingCriterionLabelModelInput]
    labels: Sequence[str]
    model: str
    name: str
    passing_labels: Sequence[str]
    type: Literal["label_model"]
class EvalCreateParamsTestingCriterionTextSimilarity(TextSimilarityGraderParam):
    pass_threshold: float
class EvalListResponseTestingCriterionEvalGraderTextSimilarityDict(TypedDict):
    evaluation_metric: Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"]
    input: str
    name: str
    reference: str
    type: Literal["text_similarity"]
    pass_threshold: float
class EvalListResponseTestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float
    __getitem__: Get4[Literal["evaluation_metric"], Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"], Literal["input", "name", "reference"], str, Literal["type"], Literal["text_similarity"], Literal["pass_threshold"], float]
class EvalCreateParamsTestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float
class EvalListResponseTestingCriterionEvalGraderPythonDict(TypedDict):
    name: str
    source: str
    type: Literal["python"]
    image_tag: NotRequired[str | None]
    pass_threshold: NotRequired[float | None]
class EvalListResponseTestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: float | None
    __getitem__: Get4[Literal["name", "source"], str, Literal["type"], Literal["python"], Literal["image_tag"], str | None, Literal["pass_threshold"], float | None]
class EvalCreateParamsTestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float
class EvalListResponseTestingCriterionEvalGraderScoreModelDict(TypedDict):
    input: list[LabelModelGraderInputDict]
    model: str
    name: str
    type: Literal["score_model"]
    range: NotRequired[list[float] | None]
    sampling_params: NotRequired[ScoreModelGraderSamplingParamsDict | None]
    pass_threshold: NotRequired[float | None]
class EvalListResponseTestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: float | None
    __getitem__: Get6[Literal["input"], list[LabelModelGraderInput], Literal["model", "name"], str, Literal["type"], Literal["score_model"], Literal["range"], list[float] | None, Literal["sampling_params"], ScoreModelGraderSamplingParams | None, Literal["pass_threshold"], float | None]
EvalCreateParamsTestingCriterion: TypeAlias = Union[EvalCreateParamsTestingCriterionLabelModel, StringCheckGraderParam, StringCheckGrader, StringCheckGraderDict, EvalCreateParamsTestingCriterionTextSimilarity, EvalListResponseTestingCriterionEvalGraderTextSimilarity, EvalListResponseTestingCriterionEvalGraderTextSimilarityDict, EvalCreateParamsTestingCriterionPython, EvalListResponseTestingCriterionEvalGraderPython, EvalListResponseTestingCriterionEvalGraderPythonDict, EvalCreateParamsTestingCriterionScoreModel, EvalListResponseTestingCriterionEvalGraderScoreModel, EvalListResponseTestingCriterionEvalGraderScoreModelDict]
class EvalCreateParams(TypedDict):
    data_source_config: EvalCreateParamsDataSourceConfig
    """the shape of the data: a JSON schema of your own (`custom`), or stored completions or logs"""
    testing_criteria: Iterable[EvalCreateParamsTestingCriterion]
    """the graders, applied to every result"""
    metadata: NotRequired[_types_shared_params_Metadata | None]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: NotRequired[str]
    """a name for people to read"""
class EvalCustomDataSourceConfigDict(TypedDict):
    schema: dict[str, object]
    type: Literal["custom"]
class EvalCustomDataSourceConfig(Reply[EvalCustomDataSourceConfigDict]):
    schema_: dict[str, object]
    type: Literal["custom"]
    __getitem__: Get2[Literal["schema"], dict[str, object], Literal["type"], Literal["custom"]]
EvalListResponseDataSourceConfig: TypeAlias = Union[EvalCustomDataSourceConfig, EvalListResponseDataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig]
EvalListResponseDataSourceConfigDict: TypeAlias = Union[EvalCustomDataSourceConfigDict, EvalListResponseDataSourceConfigLogsDict, EvalStoredCompletionsDataSourceConfigDict]
EvalListResponseTestingCriterion: TypeAlias = Union[LabelModelGrader, StringCheckGrader, EvalListResponseTestingCriterionEvalGraderTextSimilarity, EvalListResponseTestingCriterionEvalGraderPython, EvalListResponseTestingCriterionEvalGraderScoreModel]
EvalListResponseTestingCriterionDict: TypeAlias = Union[LabelModelGraderDict, StringCheckGraderDict, EvalListResponseTestingCriterionEvalGraderTextSimilarityDict, EvalListResponseTestingCriterionEvalGraderPythonDict, EvalListResponseTestingCriterionEvalGraderScoreModelDict]
class EvalCreateResponseDict(TypedDict):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfigDict
    metadata: NotRequired[Metadata | None]
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
class EvalCreateResponse(Reply[EvalCreateResponseDict]):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfig
    metadata: Metadata | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
class EvalDeleteResponseDict(TypedDict):
    deleted: bool
    eval_id: str
    object: str
class EvalDeleteResponse(Reply[EvalDeleteResponseDict]):
    deleted: bool
    eval_id: str
    object: str
    __getitem__: Get2[Literal["deleted"], bool, Literal["eval_id", "object"], str]
class EvalListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """`asc` (default) or `desc`"""
    order_by: Literal["created_at", "updated_at"]
    """by `created_at` (default) or `updated_at`"""
class EvalListResponseDict(TypedDict):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfigDict
    metadata: NotRequired[Metadata | None]
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
class EvalListResponse(Reply[EvalListResponseDict]):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfig
    metadata: Metadata | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
class EvalRetrieveResponseDict(TypedDict):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfigDict
    metadata: NotRequired[Metadata | None]
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
class EvalRetrieveResponse(Reply[EvalRetrieveResponseDict]):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfig
    metadata: Metadata | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
class EvalUpdateParams(TypedDict, total=False):
    metadata: _types_shared_params_Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
class EvalUpdateResponseDict(TypedDict):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfigDict
    metadata: NotRequired[Metadata | None]
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
class EvalUpdateResponse(Reply[EvalUpdateResponseDict]):
    id: str
    created_at: int
    data_source_config: EvalListResponseDataSourceConfig
    metadata: Metadata | None
    name: str
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
FileContent: TypeAlias = str
FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
class FileCreateParams(TypedDict):
    file: FileTypes
    """bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)"""
    purpose: FilePurpose
    """what it is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`"""
    expires_after: NotRequired[FileCreateParamsExpiresAfter]
    """when it is deleted by itself, e.g. `{"anchor": "created_at", "seconds": 3600}`, an hour to 30 days; default never, batch files after 30 days"""
class FileDeletedDict(TypedDict):
    id: str
    """Id of the file that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["file"]
class FileDeleted(Reply[FileDeletedDict]):
    """The answer to `files.delete`."""
    id: str
    """Id of the file that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["file"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["file"]]
class FileListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """files per page, 1 to 10000; default 10000"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
    purpose: str
    """only files for this purpose"""
class FileObjectDict(TypedDict):
    id: str
    """Id of the file, to be used in other calls."""
    bytes: int
    """Its size in bytes."""
    created_at: int
    """When it was uploaded: Unix time in seconds."""
    filename: str
    """Its name."""
    object: Literal["file"]
    purpose: Literal["assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision", "user_data"]
    """What it is for: `assistants`, `assistants_output`, `batch`, `batch_output`, `fine-tune`, `fine-tune-results`,
    `vision` or `user_data`.
    """
    status: Literal["uploaded", "processed", "error"]
    """Older: `uploaded`, `processed` or `error`."""
    expires_at: NotRequired[int | None]
    """When it is deleted by itself: Unix time in seconds; null for never."""
    status_details: NotRequired[str | None]
    """Older: why a file for fine-tuning was refused."""
class FileObject(Reply[FileObjectDict]):
    """A file that was uploaded, or that the API has made."""
    id: str
    """Id of the file, to be used in other calls."""
    bytes: int
    """Its size in bytes."""
    created_at: int
    """When it was uploaded: Unix time in seconds."""
    filename: str
    """Its name."""
    object: Literal["file"]
    purpose: Literal["assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision", "user_data"]
    """What it is for: `assistants`, `assistants_output`, `batch`, `batch_output`, `fine-tune`, `fine-tune-results`,
    `vision` or `user_data`.
    """
    status: Literal["uploaded", "processed", "error"]
    """Older: `uploaded`, `processed` or `error`."""
    expires_at: int | None
    """When it is deleted by itself: Unix time in seconds; null for never."""
    status_details: str | None
    """Older: why a file for fine-tuning was refused."""
    __getitem__: Get7[Literal["id", "filename"], str, Literal["bytes", "created_at"], int, Literal["object"], Literal["file"], Literal["purpose"], Literal["assistants", "assistants_output", "batch", "batch_output", "fine-tune", "fine-tune-results", "vision", "user_data"], Literal["status"], Literal["uploaded", "processed", "error"], Literal["expires_at"], int | None, Literal["status_details"], str | None]
class ImageDict(TypedDict, total=False):
    b64_json: str | None
    """The image as base64."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    url: str | None
    """Where the image is for an hour."""
class Image(Reply[ImageDict]):
    """An image that was made."""
    b64_json: str | None
    """The image as base64."""
    revised_prompt: str | None
    """The prompt that was made of yours and used."""
    url: str | None
    """Where the image is for an hour."""
    __getitem__: Get1[Literal["b64_json", "revised_prompt", "url"], str | None]
ImageModel: TypeAlias = Literal["gpt-image-1.5", "gpt-image-2", "gpt-image-2-2026-04-21", "gpt-image-2.5-sunburst", "gpt-image-2.5-sunburst-2026-09-08", "gpt-image-2.5-flare", "gpt-image-2.5-flare-2026-09-08", "gpt-image-2.6-sunburst", "gpt-image-2.6-flare", "gpt-image-1", "gpt-image-1-mini", "chatgpt-image-latest", "dall-e-2", "dall-e-3"]
class ImageCreateVariationParams(TypedDict, total=False):
    image: Required[FileTypes]
    """the picture: a square PNG file below 4 MB"""
    model: str | ImageModel | None
    """id of the model; only `dall-e-2`"""
    n: int | None
    """how many pictures, 1 to 10; default 1"""
    response_format: Literal["url", "b64_json"] | None
    """`url` (default; valid for an hour) or `b64_json`"""
    size: Literal["256x256", "512x512", "1024x1024"] | None
    """`256x256`, `512x512` or `1024x1024` (default)"""
    user: str
    """an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"""
class ImagesResponseUsageInputTokensDetailsDict(TypedDict):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""
class ImagesResponseUsageInputTokensDetails(Reply[ImagesResponseUsageInputTokensDetailsDict]):
    image_tokens: int
    """Tokens of images."""
    text_tokens: int
    """Tokens of text."""
    __getitem__: Get1[Literal["image_tokens", "text_tokens"], int]
class ImageGenCompletedEventUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ImagesResponseUsageInputTokensDetailsDict
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
class ImageGenCompletedEventUsage(Reply[ImageGenCompletedEventUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ImagesResponseUsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
    __getitem__: Get2[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], ImagesResponseUsageInputTokensDetails]
class ImageEditCompletedEventDict(TypedDict):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.completed"]
    usage: ImageGenCompletedEventUsageDict
    safety_identifier: NotRequired[str | None]
class ImageEditCompletedEvent(Reply[ImageEditCompletedEventDict]):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.completed"]
    usage: ImageGenCompletedEventUsage
    safety_identifier: str | None
    __getitem__: Get9[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_edit.completed"], Literal["usage"], ImageGenCompletedEventUsage, Literal["safety_identifier"], str | None]
class ImageEditParamsSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
class ImageEditParamsSvg(TypedDict, total=False):
    model: str
    reasoning: ImageEditParamsSvgReasoning | None
class ImageEditParamsBase(TypedDict, total=False):
    image: Required[FileTypes | Sequence[FileTypes]]
    """the picture to change, or a list of up to 16 of them: PNG, WEBP or JPEG files below 50 MB (`dall-e-2`: one square PNG below 4 MB)"""
    prompt: Required[str]
    """what to make of it, in words, up to 32000 characters (`dall-e-2`: 1000)"""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default); transparency needs `png` or `webp` output"""
    complexity: Literal["low", "medium", "high"] | None
    """how elaborate vector output is: `low`, `medium` or `high`"""
    frame_count: int | None
    """how many frames an animation has"""
    frame_duration_ms: int | None
    """how long each frame of an animation is shown, in milliseconds"""
    input_fidelity: Literal["high", "low"] | None
    """how closely to keep to the input picture, faces above all: `high` or `low` (default)"""
    markup: FileTypes
    """a picture with marks drawn on it that show what to change"""
    mask: FileTypes
    """a PNG of the same size whose transparent parts show what to change"""
    model: str | ImageModel | None
    """id of the model, such as `gpt-image-1` or `dall-e-2`"""
    n: int | None
    """how many pictures, 1 to 10; default 1"""
    output_compression: int | None
    """0 to 100 per cent for `webp` and `jpeg` output; default 100"""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """`png` (default), `jpeg` or `webp`"""
    partial_images: int | None
    """how many intermediate pictures to stream, 0 to 3; default 0"""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard"] | None
    """`low`, `medium`, `high` or `auto` (default); `standard` for `dall-e-2`"""
    response_format: Literal["url", "b64_json"] | None
    """`url` or `b64_json`, for `dall-e-2` only; newer models always give base64"""
    safety_identifier: str | None
    """a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters"""
    size: str | Literal["1024x1024", "1536x1024", "1024x1536", "auto", "256x256", "512x512"] | None
    """`1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model"""
    svg: ImageEditParamsSvg | None
    """options of vector output"""
    user: str
    """an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"""
class ImageEditParamsNonStreaming(ImageEditParamsBase, total=False):
    stream: Literal[False] | None
class ImageEditParamsStreaming(ImageEditParamsBase):
    stream: Literal[True]
ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
class ImageEditPartialImageEventDict(TypedDict):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.partial_image"]
class ImageEditPartialImageEvent(Reply[ImageEditPartialImageEventDict]):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.partial_image"]
    __getitem__: Get7[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at", "partial_image_index"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_edit.partial_image"]]
ImageEditStreamEvent: TypeAlias = Union[ImageEditPartialImageEvent, ImageEditCompletedEvent]
ImageEditStreamEventDict: TypeAlias = Union[ImageEditPartialImageEventDict, ImageEditCompletedEventDict]
class ImageGenCompletedEventDict(TypedDict):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.completed"]
    usage: ImageGenCompletedEventUsageDict
    safety_identifier: NotRequired[str | None]
class ImageGenCompletedEvent(Reply[ImageGenCompletedEventDict]):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.completed"]
    usage: ImageGenCompletedEventUsage
    safety_identifier: str | None
    __getitem__: Get9[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_generation.completed"], Literal["usage"], ImageGenCompletedEventUsage, Literal["safety_identifier"], str | None]
class ImageGenPartialImageEventDict(TypedDict):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.partial_image"]
class ImageGenPartialImageEvent(Reply[ImageGenPartialImageEventDict]):
    b64_json: str
    background: Literal["transparent", "opaque", "auto"]
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    partial_image_index: int
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.partial_image"]
    __getitem__: Get7[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at", "partial_image_index"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_generation.partial_image"]]
ImageGenStreamEvent: TypeAlias = Union[ImageGenPartialImageEvent, ImageGenCompletedEvent]
ImageGenStreamEventDict: TypeAlias = Union[ImageGenPartialImageEventDict, ImageGenCompletedEventDict]
class ImageGenerateParamsSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
class ImageGenerateParamsSvg(TypedDict):
    model: str
    reasoning: NotRequired[ImageGenerateParamsSvgReasoning | None]
class ImageGenerateParamsBase(TypedDict, total=False):
    prompt: Required[str]
    """what to show, in words, up to 32000 characters (`dall-e-3`: 4000, `dall-e-2`: 1000)"""
    background: Literal["transparent", "opaque", "auto"] | None
    """`transparent`, `opaque` or `auto` (default); transparency needs `png` or `webp` output"""
    complexity: Literal["low", "medium", "high"] | None
    """how elaborate vector output is: `low`, `medium` or `high`"""
    frame_count: int | None
    """how many frames an animation has"""
    frame_duration_ms: int | None
    """how long each frame of an animation is shown, in milliseconds"""
    model: str | ImageModel | None
    """id of the model, such as `gpt-image-1`, `dall-e-3` or `dall-e-2`"""
    moderation: Literal["low", "auto"] | None
    """how strictly content is filtered: `auto` (default) or `low`"""
    n: int | None
    """how many pictures, 1 to 10 (`dall-e-3`: 1); default 1"""
    output_compression: int | None
    """0 to 100 per cent for `webp` and `jpeg` output; default 100"""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """`png` (default), `jpeg` or `webp`"""
    partial_images: int | None
    """how many intermediate pictures to stream, 0 to 3; default 0"""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto", "standard", "hd"] | None
    """`low`, `medium`, `high` or `auto` (default); `hd` or `standard` for `dall-e-3`"""
    response_format: Literal["url", "b64_json"] | None
    """`url` or `b64_json`, for `dall-e-2` and `dall-e-3` only; newer models always give base64"""
    safety_identifier: str | None
    """a stable id of your end user, hashed if it would identify a person; lets the operator act on one user and not on your whole account; up to 64 characters"""
    size: str | Literal["auto", "1024x1024", "1536x1024", "1024x1536", "256x256", "512x512", "1792x1024", "1024x1792"] | None
    """`1024x1024`, `1536x1024`, `1024x1536` or `auto` (default) and others, by model"""
    style: Literal["vivid", "natural"] | None
    """`vivid` (default) or `natural`, for `dall-e-3` only"""
    svg: ImageGenerateParamsSvg | None
    """options of vector output"""
    user: str
    """an id of your end user, to tell apart who causes abuse; being replaced by `safety_identifier` and `prompt_cache_key`"""
class ImageGenerateParamsNonStreaming(ImageGenerateParamsBase, total=False):
    stream: Literal[False] | None
class ImageGenerateParamsStreaming(ImageGenerateParamsBase):
    stream: Literal[True]
ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
class ImageInputReferenceParam(TypedDict, total=False):
    file_id: str
    """Id of the file."""
    image_url: str
class ImagesResponseSvgUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""
class ImagesResponseSvgUsage(Reply[ImagesResponseSvgUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    model: str
    """The model that made it."""
    output_tokens: int
    """Tokens of the output."""
    reasoning_tokens: int
    """Tokens of hidden reasoning."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get2[Literal["input_tokens", "output_tokens", "reasoning_tokens", "total_tokens"], int, Literal["model"], str]
class ImagesResponseUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ImagesResponseUsageInputTokensDetailsDict
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
    output_tokens_details: NotRequired[ImagesResponseUsageInputTokensDetailsDict | None]
    """What the output tokens are made of."""
class ImagesResponseUsage(Reply[ImagesResponseUsageDict]):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: ImagesResponseUsageInputTokensDetails
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    total_tokens: int
    """All tokens that are billed."""
    output_tokens_details: ImagesResponseUsageInputTokensDetails | None
    """What the output tokens are made of."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], ImagesResponseUsageInputTokensDetails, Literal["output_tokens_details"], ImagesResponseUsageInputTokensDetails | None]
class ImagesResponseDict(TypedDict, total=False):
    created: Required[int]
    """When they were made: Unix time in seconds."""
    background: Literal["transparent", "opaque"] | None
    """`transparent` or `opaque`."""
    data: list[ImageDict] | None
    """The images."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the images."""
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None
    """Their quality."""
    safety_identifier: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Their width x height in pixels."""
    svg_usage: ImagesResponseSvgUsageDict | None
    usage: ImagesResponseUsageDict | None
    """How many tokens it took."""
class ImagesResponse(Reply[ImagesResponseDict]):
    """Images that were made."""
    created: int
    """When they were made: Unix time in seconds."""
    background: Literal["transparent", "opaque"] | None
    """`transparent` or `opaque`."""
    data: list[Image] | None
    """The images."""
    output_format: Literal["png", "webp", "jpeg", "gif", "svg"] | None
    """The format of the images."""
    quality: Literal["low", "medium", "high", "xhigh", "max"] | None
    """Their quality."""
    safety_identifier: str | None
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Their width x height in pixels."""
    svg_usage: ImagesResponseSvgUsage | None
    usage: ImagesResponseUsage | None
    """How many tokens it took."""
    __getitem__: Get9[Literal["created"], int, Literal["background"], Literal["transparent", "opaque"] | None, Literal["data"], list[Image] | None, Literal["output_format"], Literal["png", "webp", "jpeg", "gif", "svg"] | None, Literal["quality"], Literal["low", "medium", "high", "xhigh", "max"] | None, Literal["safety_identifier"], str | None, Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024"] | None, Literal["svg_usage"], ImagesResponseSvgUsage | None, Literal["usage"], ImagesResponseUsage | None]
class ModelDict(TypedDict):
    id: str
    """Id of the model, to be used as `model`."""
    created: int
    """When it was made: Unix time in seconds."""
    object: Literal["model"]
    owned_by: str
    """Whose model it is."""
    shutdown_date: NotRequired[str | None]
    """Until when it can be used."""
class Model(Reply[ModelDict]):
    """A model that can be used."""
    id: str
    """Id of the model, to be used as `model`."""
    created: int
    """When it was made: Unix time in seconds."""
    object: Literal["model"]
    owned_by: str
    """Whose model it is."""
    shutdown_date: str | None
    """Until when it can be used."""
    __getitem__: Get4[Literal["id", "owned_by"], str, Literal["created"], int, Literal["object"], Literal["model"], Literal["shutdown_date"], str | None]
class ModelDeletedDict(TypedDict):
    id: str
    deleted: bool
    """True if it is gone."""
    object: str
class ModelDeleted(Reply[ModelDeletedDict]):
    id: str
    deleted: bool
    """True if it is gone."""
    object: str
    __getitem__: Get2[Literal["id", "object"], str, Literal["deleted"], bool]
ModerationCategoriesDict = TypedDict("ModerationCategoriesDict", {
    "harassment": bool,
    "harassment/threatening": bool,
    "hate": bool,
    "hate/threatening": bool,
    "illicit": NotRequired[bool | None],
    "illicit/violent": NotRequired[bool | None],
    "self-harm": bool,
    "self-harm/instructions": bool,
    "self-harm/intent": bool,
    "sexual": bool,
    "sexual/minors": bool,
    "violence": bool,
    "violence/graphic": bool,
})
class ModerationCategories(Reply[ModerationCategoriesDict]):
    harassment: bool
    """Whether it was found."""
    harassment_threatening: bool
    """Whether it was found."""
    hate: bool
    """Whether it was found."""
    hate_threatening: bool
    """Whether it was found."""
    illicit: bool | None
    """Whether it was found."""
    illicit_violent: bool | None
    """Whether it was found."""
    self_harm: bool
    """Whether it was found."""
    self_harm_instructions: bool
    """Whether it was found."""
    self_harm_intent: bool
    """Whether it was found."""
    sexual: bool
    """Whether it was found."""
    sexual_minors: bool
    """Whether it was found."""
    violence: bool
    """Whether it was found."""
    violence_graphic: bool
    """Whether it was found."""
    __getitem__: Get2[Literal["harassment", "harassment/threatening", "hate", "hate/threatening", "self-harm", "self-harm/instructions", "self-harm/intent", "sexual", "sexual/minors", "violence", "violence/graphic"], bool, Literal["illicit", "illicit/violent"], bool | None]
ModerationCategoryAppliedInputTypesDict = TypedDict("ModerationCategoryAppliedInputTypesDict", {
    "harassment": list[Literal["text"]],
    "harassment/threatening": list[Literal["text"]],
    "hate": list[Literal["text"]],
    "hate/threatening": list[Literal["text"]],
    "illicit": list[Literal["text"]],
    "illicit/violent": list[Literal["text"]],
    "self-harm": list[Literal["text", "image"]],
    "self-harm/instructions": list[Literal["text", "image"]],
    "self-harm/intent": list[Literal["text", "image"]],
    "sexual": list[Literal["text", "image"]],
    "sexual/minors": list[Literal["text"]],
    "violence": list[Literal["text", "image"]],
    "violence/graphic": list[Literal["text", "image"]],
})
class ModerationCategoryAppliedInputTypes(Reply[ModerationCategoryAppliedInputTypesDict]):
    harassment: list[Literal["text"]]
    """Which inputs it was looked for in."""
    harassment_threatening: list[Literal["text"]]
    """Which inputs it was looked for in."""
    hate: list[Literal["text"]]
    """Which inputs it was looked for in."""
    hate_threatening: list[Literal["text"]]
    """Which inputs it was looked for in."""
    illicit: list[Literal["text"]]
    """Which inputs it was looked for in."""
    illicit_violent: list[Literal["text"]]
    """Which inputs it was looked for in."""
    self_harm: list[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    self_harm_instructions: list[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    self_harm_intent: list[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    sexual: list[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    sexual_minors: list[Literal["text"]]
    """Which inputs it was looked for in."""
    violence: list[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    violence_graphic: list[Literal["text", "image"]]
    """Which inputs it was looked for in."""
    __getitem__: Get2[Literal["harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "sexual/minors"], list[Literal["text"]], Literal["self-harm", "self-harm/instructions", "self-harm/intent", "sexual", "violence", "violence/graphic"], list[Literal["text", "image"]]]
ModerationCategoryScoresDict = TypedDict("ModerationCategoryScoresDict", {
    "harassment": float,
    "harassment/threatening": float,
    "hate": float,
    "hate/threatening": float,
    "illicit": float,
    "illicit/violent": float,
    "self-harm": float,
    "self-harm/instructions": float,
    "self-harm/intent": float,
    "sexual": float,
    "sexual/minors": float,
    "violence": float,
    "violence/graphic": float,
})
class ModerationCategoryScores(Reply[ModerationCategoryScoresDict]):
    harassment: float
    """How sure the model is, 0 to 1."""
    harassment_threatening: float
    """How sure the model is, 0 to 1."""
    hate: float
    """How sure the model is, 0 to 1."""
    hate_threatening: float
    """How sure the model is, 0 to 1."""
    illicit: float
    """How sure the model is, 0 to 1."""
    illicit_violent: float
    """How sure the model is, 0 to 1."""
    self_harm: float
    """How sure the model is, 0 to 1."""
    self_harm_instructions: float
    """How sure the model is, 0 to 1."""
    self_harm_intent: float
    """How sure the model is, 0 to 1."""
    sexual: float
    """How sure the model is, 0 to 1."""
    sexual_minors: float
    """How sure the model is, 0 to 1."""
    violence: float
    """How sure the model is, 0 to 1."""
    violence_graphic: float
    """How sure the model is, 0 to 1."""
    __getitem__: Get1[Literal["harassment", "harassment/threatening", "hate", "hate/threatening", "illicit", "illicit/violent", "self-harm", "self-harm/instructions", "self-harm/intent", "sexual", "sexual/minors", "violence", "violence/graphic"], float]
class ModerationDict(TypedDict):
    categories: ModerationCategoriesDict
    """Which categories were found."""
    category_applied_input_types: ModerationCategoryAppliedInputTypesDict
    """Which inputs each category was looked for in: `text`, `image`."""
    category_scores: ModerationCategoryScoresDict
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
class Moderation(Reply[ModerationDict]):
    """What was found in one input."""
    categories: ModerationCategories
    """Which categories were found."""
    category_applied_input_types: ModerationCategoryAppliedInputTypes
    """Which inputs each category was looked for in: `text`, `image`."""
    category_scores: ModerationCategoryScores
    """How sure the model is of each category, 0 to 1."""
    flagged: bool
    """Whether any category was found."""
    __getitem__: Get4[Literal["categories"], ModerationCategories, Literal["category_applied_input_types"], ModerationCategoryAppliedInputTypes, Literal["category_scores"], ModerationCategoryScores, Literal["flagged"], bool]
class ModerationImageURLInputParamImageURL(TypedDict):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""
class ModerationImageURLInputParam(TypedDict):
    image_url: ModerationImageURLInputParamImageURL
    type: Literal["image_url"]
class ModerationTextInputParam(TypedDict):
    text: str
    type: Literal["text"]
class VectorStoreSearchResponseContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
class VectorStoreSearchResponseContent(Reply[VectorStoreSearchResponseContentDict]):
    text: str
    """The text."""
    type: Literal["text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["text"]]
ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam, VectorStoreSearchResponseContent, VectorStoreSearchResponseContentDict]
ModerationModel: TypeAlias = Literal["omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"]
class ModerationCreateParams(TypedDict):
    input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam]
    """a text, a list of texts, or a list of text and image parts"""
    model: NotRequired[str | ModerationModel]
    """id of the model; default `omni-moderation-latest`"""
class ModerationCreateResponseDict(TypedDict):
    id: str
    model: str
    """The model that judged."""
    results: list[ModerationDict]
    """One result for each input, in their order."""
class ModerationCreateResponse(Reply[ModerationCreateResponseDict]):
    """What `moderations.create` gives: a result for each input."""
    id: str
    model: str
    """The model that judged."""
    results: list[Moderation]
    """One result for each input, in their order."""
    __getitem__: Get2[Literal["id", "model"], str, Literal["results"], list[Moderation]]
ChatModel: TypeAlias = Literal["o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-realtime-preview-2024-10-01", "chatgpt-4o-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]
class DeletedSkillDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]
class DeletedSkill(Reply[DeletedSkillDict]):
    id: str
    deleted: bool
    object: Literal["skill.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["skill.deleted"]]
class SkillDict(TypedDict):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]
class Skill(Reply[SkillDict]):
    id: str
    created_at: int
    default_version: str
    description: str
    latest_version: str
    name: str
    object: Literal["skill"]
    __getitem__: Get3[Literal["id", "default_version", "description", "latest_version", "name"], str, Literal["created_at"], int, Literal["object"], Literal["skill"]]
class SkillCreateParams(TypedDict, total=False):
    files: Sequence[FileTypes] | FileTypes
    """the files of the skill, one or a list, or one zip file; inputs as in `files.create`"""
class SkillListDict(TypedDict):
    data: list[SkillDict]
    first_id: NotRequired[str | None]
    has_more: bool
    last_id: NotRequired[str | None]
    object: Literal["list"]
class SkillList(Reply[SkillListDict]):
    data: list[Skill]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[Skill], Literal["first_id", "last_id"], str | None, Literal["has_more"], bool, Literal["object"], Literal["list"]]
class SkillListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class SkillUpdateParams(TypedDict):
    default_version: str
    """number of the version, as a string"""
class UploadDict(TypedDict):
    id: str
    """Id of the upload."""
    bytes: int
    """How many bytes were announced."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: int
    """Until when parts can be added: Unix time in seconds."""
    filename: str
    """Name of the file."""
    object: Literal["upload"]
    purpose: str
    """What the file is for."""
    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending`, `completed`, `cancelled` or `expired`."""
    file: NotRequired[FileObjectDict | None]
    """The file, once the upload is completed."""
class Upload(Reply[UploadDict]):
    """A file that is uploaded in parts."""
    id: str
    """Id of the upload."""
    bytes: int
    """How many bytes were announced."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: int
    """Until when parts can be added: Unix time in seconds."""
    filename: str
    """Name of the file."""
    object: Literal["upload"]
    purpose: str
    """What the file is for."""
    status: Literal["pending", "completed", "cancelled", "expired"]
    """`pending`, `completed`, `cancelled` or `expired`."""
    file: FileObject | None
    """The file, once the upload is completed."""
    __getitem__: Get5[Literal["id", "filename", "purpose"], str, Literal["bytes", "created_at", "expires_at"], int, Literal["object"], Literal["upload"], Literal["status"], Literal["pending", "completed", "cancelled", "expired"], Literal["file"], FileObject | None]
class UploadCompleteParams(TypedDict):
    part_ids: Sequence[str]
    """ids of the parts, in order"""
    md5: NotRequired[str]
    """MD5 of the whole file in hexadecimal, to check that nothing was changed on the way"""
class UploadCreateParams(TypedDict):
    bytes: int
    """size of the whole file in bytes"""
    filename: str
    """name of the file"""
    mime_type: str
    """media type of the file, one that goes with the purpose, such as `text/jsonl`"""
    purpose: FilePurpose
    """what it is for, as in `files.create`"""
    expires_after: NotRequired[FileCreateParamsExpiresAfter]
    """when the file is deleted by itself; default never"""
class VectorStoreFileCountsDict(TypedDict):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""
class VectorStoreFileCounts(Reply[VectorStoreFileCountsDict]):
    cancelled: int
    """Files that were cancelled."""
    completed: int
    """Files that can be searched."""
    failed: int
    """Files that could not be taken in."""
    in_progress: int
    """Files that are being taken in."""
    total: int
    """All files."""
    __getitem__: Get1[Literal["cancelled", "completed", "failed", "in_progress", "total"], int]
class VectorStoreExpiresAfterDict(TypedDict):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""
class VectorStoreExpiresAfter(Reply[VectorStoreExpiresAfterDict]):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""
    __getitem__: Get2[Literal["anchor"], Literal["last_active_at"], Literal["days"], int]
class VectorStoreDict(TypedDict):
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: VectorStoreFileCountsDict
    """How many files there are, by state."""
    last_active_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """Its name."""
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    """`expired`, `in_progress` or `completed`."""
    usage_bytes: int
    """How many bytes it uses."""
    expires_after: NotRequired[VectorStoreExpiresAfterDict | None]
    """When it expires by itself."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds; null for never."""
class VectorStore(Reply[VectorStoreDict]):
    """Files, cut into pieces that can be searched by meaning."""
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: VectorStoreFileCounts
    """How many files there are, by state."""
    last_active_at: int | None
    """When it was used last: Unix time in seconds."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """Its name."""
    object: Literal["vector_store"]
    status: Literal["expired", "in_progress", "completed"]
    """`expired`, `in_progress` or `completed`."""
    usage_bytes: int
    """How many bytes it uses."""
    expires_after: VectorStoreExpiresAfter | None
    """When it expires by itself."""
    expires_at: int | None
    """When it expires: Unix time in seconds; null for never."""
    __getitem__: Get8[Literal["id", "name"], str, Literal["created_at", "usage_bytes"], int, Literal["file_counts"], VectorStoreFileCounts, Literal["last_active_at", "expires_at"], int | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["vector_store"], Literal["status"], Literal["expired", "in_progress", "completed"], Literal["expires_after"], VectorStoreExpiresAfter | None]
class VectorStoreCreateParamsExpiresAfter(TypedDict):
    anchor: Literal["last_active_at"]
    days: int
    """Days after `anchor`, 1 to 365."""
class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: FileChunkingStrategyParam
    """how the files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own; only with `file_ids`"""
    description: str
    """what it holds, for people and models to read"""
    expires_after: VectorStoreCreateParamsExpiresAfter
    """when it is deleted by itself, e.g. `{"anchor": "last_active_at", "days": 7}`, 1 to 365 days; default never"""
    file_ids: Sequence[str]
    """ids of uploaded files to put in"""
    metadata: _types_shared_params_Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
class VectorStoreDeletedDict(TypedDict):
    id: str
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.deleted"]
class VectorStoreDeleted(Reply[VectorStoreDeletedDict]):
    id: str
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["vector_store.deleted"]]
class VectorStoreListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
VectorStoreSearchParamsFilters: TypeAlias = Union[_types_shared_params_ComparisonFilter, ComparisonFilter, ComparisonFilterDict, _types_shared_params_CompoundFilter, CompoundFilter, CompoundFilterDict]
class VectorStoreSearchParamsRankingOptions(TypedDict, total=False):
    ranker: Literal["none", "auto", "default-2024-11-15"]
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float
    """Drop what fits less well, 0 to 1; default 0."""
class VectorStoreSearchParams(TypedDict, total=False):
    query: Required[str | Sequence[str]]
    """the question, or a list of them"""
    filters: VectorStoreSearchParamsFilters
    """conditions on the attributes of files, single or combined by `and` and `or`"""
    max_num_results: int
    """how many chunks at the most, 1 to 50; default 10"""
    ranking_options: VectorStoreSearchParamsRankingOptions
    """which ranker to use, and below which score (0 to 1) to leave chunks out"""
    rewrite_query: bool
    """whether to rewrite the question for the search; default False"""
class VectorStoreSearchResponseDict(TypedDict):
    attributes: NotRequired[dict[str, str | float | bool] | None]
    content: list[VectorStoreSearchResponseContentDict]
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
class VectorStoreSearchResponse(Reply[VectorStoreSearchResponseDict]):
    attributes: dict[str, str | float | bool] | None
    content: list[VectorStoreSearchResponseContent]
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    __getitem__: Get4[Literal["attributes"], dict[str, str | float | bool] | None, Literal["content"], list[VectorStoreSearchResponseContent], Literal["file_id", "filename"], str, Literal["score"], float]
class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: VectorStoreCreateParamsExpiresAfter | None
    """when it is deleted by itself, 1 to 365 days after it was last used; null for never"""
    metadata: _types_shared_params_Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str | None
    """a name for people to read"""
class VideoCreateErrorMisalignmentSteerDict(TypedDict):
    message: str
class VideoCreateErrorMisalignmentSteer(Reply[VideoCreateErrorMisalignmentSteerDict]):
    message: str
    __getitem__: Get1[Literal["message"], str]
class VideoCreateErrorMisalignmentDict(TypedDict, total=False):
    detailed_explanation: str | None
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    review_target: str | None
    steer: VideoCreateErrorMisalignmentSteerDict | None
class VideoCreateErrorMisalignment(Reply[VideoCreateErrorMisalignmentDict]):
    detailed_explanation: str | None
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    review_target: str | None
    steer: VideoCreateErrorMisalignmentSteer | None
    __getitem__: Get3[Literal["detailed_explanation", "review_target"], str | None, Literal["error_type"], str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None, Literal["steer"], VideoCreateErrorMisalignmentSteer | None]
class VideoCreateErrorDict(TypedDict, total=False):
    code: Required[str]
    message: Required[str]
    headers: dict[str, str] | None
    misalignment: VideoCreateErrorMisalignmentDict | None
    param: str | None
    type: str | None
class VideoCreateError(Reply[VideoCreateErrorDict]):
    code: str
    message: str
    headers: dict[str, str] | None
    misalignment: VideoCreateErrorMisalignment | None
    param: str | None
    type: str | None
    __getitem__: Get4[Literal["code", "message"], str, Literal["headers"], dict[str, str] | None, Literal["misalignment"], VideoCreateErrorMisalignment | None, Literal["param", "type"], str | None]
VideoModel: TypeAlias = Union[str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]]
VideoSeconds: TypeAlias = Literal["4", "8", "12"]
VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
class VideoDict(TypedDict):
    id: str
    completed_at: NotRequired[int | None]
    created_at: int
    error: NotRequired[VideoCreateErrorDict | None]
    expires_at: NotRequired[int | None]
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: NotRequired[str | None]
    remixed_from_video_id: NotRequired[str | None]
    seconds: str | VideoSeconds
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]
class Video(Reply[VideoDict]):
    id: str
    completed_at: int | None
    created_at: int
    error: VideoCreateError | None
    expires_at: int | None
    model: VideoModel
    object: Literal["video"]
    progress: int
    prompt: str | None
    remixed_from_video_id: str | None
    seconds: str | VideoSeconds
    size: VideoSize
    status: Literal["queued", "in_progress", "completed", "failed"]
    __getitem__: Get10[Literal["id"], str, Literal["completed_at", "expires_at"], int | None, Literal["created_at", "progress"], int, Literal["error"], VideoCreateError | None, Literal["model"], VideoModel, Literal["object"], Literal["video"], Literal["prompt", "remixed_from_video_id"], str | None, Literal["seconds"], str | VideoSeconds, Literal["size"], VideoSize, Literal["status"], Literal["queued", "in_progress", "completed", "failed"]]
class VideoCreateCharacterParams(TypedDict):
    name: str
    """name of the character"""
    video: FileTypes
    """a video that shows the character"""
class VideoCreateCharacterResponseDict(TypedDict, total=False):
    id: str | None
    created_at: Required[int]
    name: str | None
class VideoCreateCharacterResponse(Reply[VideoCreateCharacterResponseDict]):
    id: str | None
    created_at: int
    name: str | None
    __getitem__: Get2[Literal["id", "name"], str | None, Literal["created_at"], int]
VideoCreateParamsInputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]
VideoModelParam: TypeAlias = Union[str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]]
class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    """what happens in the video, in words"""
    input_reference: VideoCreateParamsInputReference
    """a picture that the video begins with: a file, or an uploaded file's id or URL"""
    model: VideoModelParam
    """id of the model: `sora-2` (default) or `sora-2-pro`"""
    seconds: VideoSeconds
    """length in seconds, as a string: `4` (default), `8` or `12` and others, by model"""
    size: VideoSize
    """width and height, such as `720x1280` (default) or `1280x720`"""
class VideoDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["video.deleted"]
class VideoDeleteResponse(Reply[VideoDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["video.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["video.deleted"]]
class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["video", "thumbnail", "spritesheet"]
    """`video` (default), `thumbnail` or `spritesheet`"""
class VideoEditParamsVideoVideoReferenceInputParam(TypedDict):
    id: str
VideoEditParamsVideo: TypeAlias = Union[FileTypes, VideoEditParamsVideoVideoReferenceInputParam]
class VideoEditParams(TypedDict):
    prompt: str
    """what to change, in words"""
    video: VideoEditParamsVideo
    """the video: a file, or the id of one that was made here"""
class VideoExtendParams(TypedDict):
    prompt: str
    """how it goes on, in words"""
    seconds: VideoSeconds
    """seconds to add, as a string"""
    video: VideoEditParamsVideo
    """the video: a file, or the id of one that was made here"""
class VideoGetCharacterResponseDict(TypedDict, total=False):
    id: str | None
    created_at: Required[int]
    name: str | None
class VideoGetCharacterResponse(Reply[VideoGetCharacterResponseDict]):
    id: str | None
    created_at: int
    name: str | None
    __getitem__: Get2[Literal["id", "name"], str | None, Literal["created_at"], int]
class VideoListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class VideoRemixParams(TypedDict):
    prompt: str
    """what to change, in words"""
class SyncWebSocketConnectionOptions(TypedDict, total=False):
    extensions: Sequence[object] | None
    subprotocols: Sequence[str] | None
    compression: str | None
    max_size: int | None
    max_queue: int | tuple[int | None, int | None] | None
class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    write_limit: int | tuple[int, int | None]
WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
class ReconnectingEvent(TypedDict):
    attempt: int
    max_attempts: int
    delay: float
    close_code: int
    extra_query: ExtraQuery
    extra_headers: ExtraHeaders
class ReconnectingOverrides(TypedDict, total=False):
    extra_query: ExtraQuery
    extra_headers: ExtraHeaders
    abort: bool
