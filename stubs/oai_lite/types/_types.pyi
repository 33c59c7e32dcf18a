# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base
from .._request import ExtraHeaders, ExtraQuery
from ._reply import Reply
from ._subscripts import Get1, Get10, Get2, Get3, Get4, Get5, Get6, Get7, Get8, Get9
from .graders import (
    LabelModelGrader,
    LabelModelGraderDict,
    LabelModelGraderInput,
    LabelModelGraderInputDict,
    PythonGrader,
    ScoreModelGrader,
    ScoreModelGraderSamplingParams,
    ScoreModelGraderSamplingParamsDict,
    StringCheckGrader,
    StringCheckGraderDict,
    TextSimilarityGrader,
)
from .shared import Metadata
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
    """What it is: `list`."""
class BatchErrors(Reply[BatchErrorsDict]):
    data: list[BatchError] | None
    """The errors."""
    object: str | None
    """What it is: `list`."""
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
class BatchUsageDict(TypedDict):
    input_tokens: int
    """Tokens of the input."""
    input_tokens_details: BatchUsageInputTokensDetailsDict
    """What the input tokens are made of."""
    output_tokens: int
    """Tokens of the output."""
    output_tokens_details: _base.BatchUsageOutputTokensDetailsDict
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
    output_tokens_details: _base.BatchUsageOutputTokensDetails
    """What the output tokens are made of."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get3[Literal["input_tokens", "output_tokens", "total_tokens"], int, Literal["input_tokens_details"], BatchUsageInputTokensDetails, Literal["output_tokens_details"], _base.BatchUsageOutputTokensDetails]
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
    usage: NotRequired[_base.CompletionUsageDict | None]
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
    usage: _base.CompletionUsage | None
    """How many tokens it took."""
    __getitem__: Get6[Literal["id", "model"], str, Literal["choices"], list[CompletionChoice], Literal["created"], int, Literal["object"], Literal["text_completion"], Literal["system_fingerprint"], str | None, Literal["usage"], _base.CompletionUsage | None]
class ContainerListResponseExpiresAfterDict(TypedDict, total=False):
    anchor: Literal["last_active_at"] | None
    minutes: int | None
    """Minutes after `anchor`, such as 20."""
class ContainerListResponseExpiresAfter(Reply[ContainerListResponseExpiresAfterDict]):
    anchor: Literal["last_active_at"] | None
    minutes: int | None
    """Minutes after `anchor`, such as 20."""
    __getitem__: Get2[Literal["anchor"], Literal["last_active_at"] | None, Literal["minutes"], int | None]
class ContainerListResponseNetworkPolicyDict(TypedDict):
    type: Literal["allowlist", "disabled"]
    """Whether it may reach some domains (`allowlist`) or nothing (`disabled`)."""
    allowed_domains: NotRequired[list[str] | None]
    """The domains that may be reached."""
class ContainerListResponseNetworkPolicy(Reply[ContainerListResponseNetworkPolicyDict]):
    type: Literal["allowlist", "disabled"]
    """Whether it may reach some domains (`allowlist`) or nothing (`disabled`)."""
    allowed_domains: list[str] | None
    """The domains that may be reached."""
    __getitem__: Get2[Literal["type"], Literal["allowlist", "disabled"], Literal["allowed_domains"], list[str] | None]
class ContainerCreateResponseDict(TypedDict):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: NotRequired[ContainerListResponseExpiresAfterDict | None]
    """When it expires by itself."""
    last_active_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: NotRequired[ContainerListResponseNetworkPolicyDict | None]
    """What it may reach; default nothing."""
class ContainerCreateResponse(Reply[ContainerCreateResponseDict]):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: ContainerListResponseExpiresAfter | None
    """When it expires by itself."""
    last_active_at: int | None
    """When it was used last: Unix time in seconds."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerListResponseNetworkPolicy | None
    """What it may reach; default nothing."""
    __getitem__: Get6[Literal["id", "name", "object", "status"], str, Literal["created_at"], int, Literal["expires_after"], ContainerListResponseExpiresAfter | None, Literal["last_active_at"], int | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerListResponseNetworkPolicy | None]
class ContainerListResponseDict(TypedDict):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: NotRequired[ContainerListResponseExpiresAfterDict | None]
    """When it expires by itself."""
    last_active_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: NotRequired[ContainerListResponseNetworkPolicyDict | None]
    """What it may reach; default nothing."""
class ContainerListResponse(Reply[ContainerListResponseDict]):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: ContainerListResponseExpiresAfter | None
    """When it expires by itself."""
    last_active_at: int | None
    """When it was used last: Unix time in seconds."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerListResponseNetworkPolicy | None
    """What it may reach; default nothing."""
    __getitem__: Get6[Literal["id", "name", "object", "status"], str, Literal["created_at"], int, Literal["expires_after"], ContainerListResponseExpiresAfter | None, Literal["last_active_at"], int | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerListResponseNetworkPolicy | None]
class ContainerRetrieveResponseDict(TypedDict):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: NotRequired[ContainerListResponseExpiresAfterDict | None]
    """When it expires by itself."""
    last_active_at: NotRequired[int | None]
    """When it was used last: Unix time in seconds."""
    memory_limit: NotRequired[Literal["1g", "4g", "16g", "64g"] | None]
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: NotRequired[ContainerListResponseNetworkPolicyDict | None]
    """What it may reach; default nothing."""
class ContainerRetrieveResponse(Reply[ContainerRetrieveResponseDict]):
    id: str
    """Id of the container."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """A name for people to read."""
    object: str
    """What kind of object it is."""
    status: str
    """Its state, such as `running` or `expired`."""
    expires_after: ContainerListResponseExpiresAfter | None
    """When it expires by itself."""
    last_active_at: int | None
    """When it was used last: Unix time in seconds."""
    memory_limit: Literal["1g", "4g", "16g", "64g"] | None
    """`1g` (default), `4g`, `16g` or `64g`."""
    network_policy: ContainerListResponseNetworkPolicy | None
    """What it may reach; default nothing."""
    __getitem__: Get6[Literal["id", "name", "object", "status"], str, Literal["created_at"], int, Literal["expires_after"], ContainerListResponseExpiresAfter | None, Literal["last_active_at"], int | None, Literal["memory_limit"], Literal["1g", "4g", "16g", "64g"] | None, Literal["network_policy"], ContainerListResponseNetworkPolicy | None]
class ContentProvenanceCheckResultC2PADict(TypedDict):
    generated_at: NotRequired[str | None]
    """When the content was made, if that is known."""
    issuer: NotRequired[str | None]
    """Who issued the signature, if that is known."""
    model: NotRequired[str | None]
    """The model that made the content, if that is known."""
    outcome: Literal["detected", "not_detected"]
    """Whether the sign was found: `detected` or `not_detected`."""
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    """What became of the check: `trusted`, `valid`, `invalid` or `not_present`."""
class ContentProvenanceCheckResultC2PA(Reply[ContentProvenanceCheckResultC2PADict]):
    generated_at: str | None
    """When the content was made, if that is known."""
    issuer: str | None
    """Who issued the signature, if that is known."""
    model: str | None
    """The model that made the content, if that is known."""
    outcome: Literal["detected", "not_detected"]
    """Whether the sign was found: `detected` or `not_detected`."""
    type: Literal["c2pa"]
    validation_state: Literal["trusted", "valid", "invalid", "not_present"]
    """What became of the check: `trusted`, `valid`, `invalid` or `not_present`."""
    __getitem__: Get4[Literal["generated_at", "issuer", "model"], str | None, Literal["outcome"], Literal["detected", "not_detected"], Literal["type"], Literal["c2pa"], Literal["validation_state"], Literal["trusted", "valid", "invalid", "not_present"]]
class ContentProvenanceCheckResultSynthIDDict(TypedDict):
    generated_at: NotRequired[str | None]
    """When the content was made, if that is known."""
    model: NotRequired[str | None]
    """The model that made the content, if that is known."""
    outcome: Literal["detected", "not_detected"]
    """Whether the sign was found: `detected` or `not_detected`."""
    type: Literal["synthid"]
class ContentProvenanceCheckResultSynthID(Reply[ContentProvenanceCheckResultSynthIDDict]):
    generated_at: str | None
    """When the content was made, if that is known."""
    model: str | None
    """The model that made the content, if that is known."""
    outcome: Literal["detected", "not_detected"]
    """Whether the sign was found: `detected` or `not_detected`."""
    type: Literal["synthid"]
    __getitem__: Get3[Literal["generated_at", "model"], str | None, Literal["outcome"], Literal["detected", "not_detected"], Literal["type"], Literal["synthid"]]
ContentProvenanceCheckResult: TypeAlias = Union[ContentProvenanceCheckResultC2PA, ContentProvenanceCheckResultSynthID]
ContentProvenanceCheckResultDict: TypeAlias = Union[ContentProvenanceCheckResultC2PADict, ContentProvenanceCheckResultSynthIDDict]
class ContentProvenanceCheckDict(TypedDict):
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["content_provenance_check"]
    results: list[ContentProvenanceCheckResultDict]
    """What was found, by kind of sign."""
class ContentProvenanceCheck(Reply[ContentProvenanceCheckDict]):
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["content_provenance_check"]
    results: list[ContentProvenanceCheckResult]
    """What was found, by kind of sign."""
    __getitem__: Get3[Literal["created_at"], int, Literal["object"], Literal["content_provenance_check"], Literal["results"], list[ContentProvenanceCheckResult]]
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
class EvalCustomDataSourceConfigDict(TypedDict):
    schema: dict[str, object]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["custom"]
class EvalCustomDataSourceConfig(Reply[EvalCustomDataSourceConfigDict]):
    schema_: dict[str, object]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["custom"]
    __getitem__: Get2[Literal["schema"], dict[str, object], Literal["type"], Literal["custom"]]
class EvalListResponseDataSourceConfigLogsDict(TypedDict):
    schema: dict[str, object]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["logs"]
    metadata: NotRequired[Metadata | None]
    """Only those with these pairs."""
class EvalListResponseDataSourceConfigLogs(Reply[EvalListResponseDataSourceConfigLogsDict]):
    schema_: dict[str, object]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["logs"]
    metadata: Metadata | None
    """Only those with these pairs."""
    __getitem__: Get3[Literal["schema"], dict[str, object], Literal["type"], Literal["logs"], Literal["metadata"], Metadata | None]
class EvalStoredCompletionsDataSourceConfigDict(TypedDict):
    schema: dict[str, object]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["stored_completions"]
    metadata: NotRequired[Metadata | None]
    """Only those with these pairs."""
class EvalStoredCompletionsDataSourceConfig(Reply[EvalStoredCompletionsDataSourceConfigDict]):
    schema_: dict[str, object]
    """JSON Schema of what graders refer to: the `item`, and perhaps the `sample`."""
    type: Literal["stored_completions"]
    metadata: Metadata | None
    """Only those with these pairs."""
    __getitem__: Get3[Literal["schema"], dict[str, object], Literal["type"], Literal["stored_completions"], Literal["metadata"], Metadata | None]
EvalListResponseDataSourceConfig: TypeAlias = Union[EvalCustomDataSourceConfig, EvalListResponseDataSourceConfigLogs, EvalStoredCompletionsDataSourceConfig]
EvalListResponseDataSourceConfigDict: TypeAlias = Union[EvalCustomDataSourceConfigDict, EvalListResponseDataSourceConfigLogsDict, EvalStoredCompletionsDataSourceConfigDict]
class EvalListResponseTestingCriterionEvalGraderTextSimilarityDict(TypedDict):
    evaluation_metric: Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"]
    """How likeness is measured: `cosine`, `fuzzy_match`, `bleu`, `gleu`, `meteor`, or `rouge_1` to `rouge_l`."""
    input: str
    """The text to judge; templates in it, such as `{{sample.output_text}}`, are filled in."""
    name: str
    """Name of the grader."""
    reference: str
    """The text to compare with; templates in it, such as `{{item.answer}}`, are filled in."""
    type: Literal["text_similarity"]
    pass_threshold: float
    """The score from which on a result passes."""
class EvalListResponseTestingCriterionEvalGraderTextSimilarity(TextSimilarityGrader):
    pass_threshold: float
    """The score from which on a result passes."""
    __getitem__: Get4[Literal["evaluation_metric"], Literal["cosine", "fuzzy_match", "bleu", "gleu", "meteor", "rouge_1", "rouge_2", "rouge_3", "rouge_4", "rouge_5", "rouge_l"], Literal["input", "name", "reference"], str, Literal["type"], Literal["text_similarity"], Literal["pass_threshold"], float]
class EvalListResponseTestingCriterionEvalGraderPythonDict(TypedDict):
    name: str
    """Name of the grader."""
    source: str
    """The Python code, with a function `grade(sample, item)` that returns the score."""
    type: Literal["python"]
    image_tag: NotRequired[str | None]
    """Tag of the container image that the code runs in."""
    pass_threshold: NotRequired[float | None]
    """The score from which on a result passes."""
class EvalListResponseTestingCriterionEvalGraderPython(PythonGrader):
    pass_threshold: float | None
    """The score from which on a result passes."""
    __getitem__: Get4[Literal["name", "source"], str, Literal["type"], Literal["python"], Literal["image_tag"], str | None, Literal["pass_threshold"], float | None]
class EvalListResponseTestingCriterionEvalGraderScoreModelDict(TypedDict):
    input: list[LabelModelGraderInputDict]
    """The messages that the model judges by; templates in them are filled in."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    type: Literal["score_model"]
    range: NotRequired[list[float] | None]
    """The lowest and the highest score; default `[0, 1]`."""
    sampling_params: NotRequired[ScoreModelGraderSamplingParamsDict | None]
    """How the model makes its reply, such as temperature, seed and length."""
    pass_threshold: NotRequired[float | None]
    """The score from which on a result passes."""
class EvalListResponseTestingCriterionEvalGraderScoreModel(ScoreModelGrader):
    pass_threshold: float | None
    """The score from which on a result passes."""
    __getitem__: Get6[Literal["input"], list[LabelModelGraderInput], Literal["model", "name"], str, Literal["type"], Literal["score_model"], Literal["range"], list[float] | None, Literal["sampling_params"], ScoreModelGraderSamplingParams | None, Literal["pass_threshold"], float | None]
EvalListResponseTestingCriterion: TypeAlias = Union[LabelModelGrader, StringCheckGrader, EvalListResponseTestingCriterionEvalGraderTextSimilarity, EvalListResponseTestingCriterionEvalGraderPython, EvalListResponseTestingCriterionEvalGraderScoreModel]
EvalListResponseTestingCriterionDict: TypeAlias = Union[LabelModelGraderDict, StringCheckGraderDict, EvalListResponseTestingCriterionEvalGraderTextSimilarityDict, EvalListResponseTestingCriterionEvalGraderPythonDict, EvalListResponseTestingCriterionEvalGraderScoreModelDict]
class EvalCreateResponseDict(TypedDict):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfigDict
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
    """The graders, applied to every result."""
class EvalCreateResponse(Reply[EvalCreateResponseDict]):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    """The graders, applied to every result."""
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
class EvalDeleteResponseDict(TypedDict):
    deleted: bool
    """True if it is gone."""
    eval_id: str
    """Id of the evaluation."""
    object: str
    """What kind of object it is."""
class EvalDeleteResponse(Reply[EvalDeleteResponseDict]):
    deleted: bool
    """True if it is gone."""
    eval_id: str
    """Id of the evaluation."""
    object: str
    """What kind of object it is."""
    __getitem__: Get2[Literal["deleted"], bool, Literal["eval_id", "object"], str]
class EvalListResponseDict(TypedDict):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfigDict
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
    """The graders, applied to every result."""
class EvalListResponse(Reply[EvalListResponseDict]):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    """The graders, applied to every result."""
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
class EvalRetrieveResponseDict(TypedDict):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfigDict
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
    """The graders, applied to every result."""
class EvalRetrieveResponse(Reply[EvalRetrieveResponseDict]):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    """The graders, applied to every result."""
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
class EvalUpdateResponseDict(TypedDict):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfigDict
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterionDict]
    """The graders, applied to every result."""
class EvalUpdateResponse(Reply[EvalUpdateResponseDict]):
    id: str
    """Id of the evaluation."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source_config: EvalListResponseDataSourceConfig
    """The shape of the data: a JSON Schema of your own (`custom`), or stored completions or logs."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    name: str
    """A name for people to read."""
    object: Literal["eval"]
    testing_criteria: list[EvalListResponseTestingCriterion]
    """The graders, applied to every result."""
    __getitem__: Get6[Literal["id", "name"], str, Literal["created_at"], int, Literal["data_source_config"], EvalListResponseDataSourceConfig, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval"], Literal["testing_criteria"], list[EvalListResponseTestingCriterion]]
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
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.completed"]
    usage: ImageGenCompletedEventUsageDict
    """How many tokens it took."""
    safety_identifier: NotRequired[str | None]
    """The id of your end user."""
class ImageEditCompletedEvent(Reply[ImageEditCompletedEventDict]):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.completed"]
    usage: ImageGenCompletedEventUsage
    """How many tokens it took."""
    safety_identifier: str | None
    """The id of your end user."""
    __getitem__: Get9[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_edit.completed"], Literal["usage"], ImageGenCompletedEventUsage, Literal["safety_identifier"], str | None]
class ImageEditPartialImageEventDict(TypedDict):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.partial_image"]
class ImageEditPartialImageEvent(Reply[ImageEditPartialImageEventDict]):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_edit.partial_image"]
    __getitem__: Get7[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at", "partial_image_index"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_edit.partial_image"]]
class ImageGenCompletedEventDict(TypedDict):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.completed"]
    usage: ImageGenCompletedEventUsageDict
    """How many tokens it took."""
    safety_identifier: NotRequired[str | None]
    """The id of your end user."""
class ImageGenCompletedEvent(Reply[ImageGenCompletedEventDict]):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.completed"]
    usage: ImageGenCompletedEventUsage
    """How many tokens it took."""
    safety_identifier: str | None
    """The id of your end user."""
    __getitem__: Get9[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_generation.completed"], Literal["usage"], ImageGenCompletedEventUsage, Literal["safety_identifier"], str | None]
class ImageGenPartialImageEventDict(TypedDict):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.partial_image"]
class ImageGenPartialImageEvent(Reply[ImageGenPartialImageEventDict]):
    b64_json: str
    """The image as base64."""
    background: Literal["transparent", "opaque", "auto"]
    """`transparent` or `opaque`."""
    created_at: int
    """When it was made: Unix time in seconds."""
    output_format: Literal["png", "webp", "jpeg"]
    """The format of the image."""
    partial_image_index: int
    """Which of the partial images this is, from 0."""
    quality: Literal["low", "medium", "high", "xhigh", "max", "auto"]
    """Its quality."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"]
    """Width x height in pixels."""
    type: Literal["image_generation.partial_image"]
    __getitem__: Get7[Literal["b64_json"], str, Literal["background"], Literal["transparent", "opaque", "auto"], Literal["created_at", "partial_image_index"], int, Literal["output_format"], Literal["png", "webp", "jpeg"], Literal["quality"], Literal["low", "medium", "high", "xhigh", "max", "auto"], Literal["size"], str | Literal["1024x1024", "1024x1536", "1536x1024", "auto"], Literal["type"], Literal["image_generation.partial_image"]]
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
    """The id of your end user."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Their width x height in pixels."""
    svg_usage: ImagesResponseSvgUsageDict | None
    """Tokens that a drawing as SVG took."""
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
    """The id of your end user."""
    size: str | Literal["1024x1024", "1024x1536", "1536x1024"] | None
    """Their width x height in pixels."""
    svg_usage: ImagesResponseSvgUsage | None
    """Tokens that a drawing as SVG took."""
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
    """Id of the model that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: str
    """What it is: `model`."""
class ModelDeleted(Reply[ModelDeletedDict]):
    id: str
    """Id of the model that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: str
    """What it is: `model`."""
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
class ModerationCreateResponseDict(TypedDict):
    id: str
    """Id of this moderation."""
    model: str
    """The model that judged."""
    results: list[ModerationDict]
    """One result for each input, in their order."""
class ModerationCreateResponse(Reply[ModerationCreateResponseDict]):
    """What `moderations.create` gives: a result for each input."""
    id: str
    """Id of this moderation."""
    model: str
    """The model that judged."""
    results: list[Moderation]
    """One result for each input, in their order."""
    __getitem__: Get2[Literal["id", "model"], str, Literal["results"], list[Moderation]]
class DeletedSkillDict(TypedDict):
    id: str
    """Id of the skill."""
    deleted: bool
    """True if it is gone."""
    object: Literal["skill.deleted"]
class DeletedSkill(Reply[DeletedSkillDict]):
    id: str
    """Id of the skill."""
    deleted: bool
    """True if it is gone."""
    object: Literal["skill.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["skill.deleted"]]
class SkillDict(TypedDict):
    id: str
    """Id of the skill."""
    created_at: int
    """When it was made: Unix time in seconds."""
    default_version: str
    """Number of the version that is used by default, as a string."""
    description: str
    """What it does and when to use it."""
    latest_version: str
    """Number of the newest version, as a string."""
    name: str
    """Name of the skill."""
    object: Literal["skill"]
class Skill(Reply[SkillDict]):
    id: str
    """Id of the skill."""
    created_at: int
    """When it was made: Unix time in seconds."""
    default_version: str
    """Number of the version that is used by default, as a string."""
    description: str
    """What it does and when to use it."""
    latest_version: str
    """Number of the newest version, as a string."""
    name: str
    """Name of the skill."""
    object: Literal["skill"]
    __getitem__: Get3[Literal["id", "default_version", "description", "latest_version", "name"], str, Literal["created_at"], int, Literal["object"], Literal["skill"]]
class SkillListDict(TypedDict):
    data: list[SkillDict]
    """The items of this page."""
    first_id: NotRequired[str | None]
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: NotRequired[str | None]
    """Id of the last item."""
    object: Literal["list"]
class SkillList(Reply[SkillListDict]):
    data: list[Skill]
    """The items of this page."""
    first_id: str | None
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str | None
    """Id of the last item."""
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[Skill], Literal["first_id", "last_id"], str | None, Literal["has_more"], bool, Literal["object"], Literal["list"]]
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
class VectorStoreDict(TypedDict):
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: _base.VectorStoreFileCountsDict
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
    expires_after: NotRequired[_base.VectorStoreExpiresAfterDict | None]
    """When it expires by itself."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds; null for never."""
class VectorStore(Reply[VectorStoreDict]):
    """Files, cut into pieces that can be searched by meaning."""
    id: str
    """Id of the vector store."""
    created_at: int
    """When it was made: Unix time in seconds."""
    file_counts: _base.VectorStoreFileCounts
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
    expires_after: _base.VectorStoreExpiresAfter | None
    """When it expires by itself."""
    expires_at: int | None
    """When it expires: Unix time in seconds; null for never."""
    __getitem__: Get8[Literal["id", "name"], str, Literal["created_at", "usage_bytes"], int, Literal["file_counts"], _base.VectorStoreFileCounts, Literal["last_active_at", "expires_at"], int | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["vector_store"], Literal["status"], Literal["expired", "in_progress", "completed"], Literal["expires_after"], _base.VectorStoreExpiresAfter | None]
class VectorStoreDeletedDict(TypedDict):
    id: str
    """Id of the vector store that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.deleted"]
class VectorStoreDeleted(Reply[VectorStoreDeletedDict]):
    id: str
    """Id of the vector store that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["vector_store.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["vector_store.deleted"]]
class VectorStoreSearchResponseContentDict(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
class VectorStoreSearchResponseContent(Reply[VectorStoreSearchResponseContentDict]):
    text: str
    """The text."""
    type: Literal["text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["text"]]
class VectorStoreSearchResponseDict(TypedDict):
    attributes: NotRequired[dict[str, str | float | bool] | None]
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    content: list[VectorStoreSearchResponseContentDict]
    """The text that was found, in parts."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""
class VectorStoreSearchResponse(Reply[VectorStoreSearchResponseDict]):
    attributes: dict[str, str | float | bool] | None
    """Up to 16 pairs that a search can filter by: strings up to 512 characters, numbers or booleans."""
    content: list[VectorStoreSearchResponseContent]
    """The text that was found, in parts."""
    file_id: str
    """Id of the file."""
    filename: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""
    __getitem__: Get4[Literal["attributes"], dict[str, str | float | bool] | None, Literal["content"], list[VectorStoreSearchResponseContent], Literal["file_id", "filename"], str, Literal["score"], float]
class VideoCreateErrorMisalignmentSteerDict(TypedDict):
    message: str
    """What the model is told, in words."""
class VideoCreateErrorMisalignmentSteer(Reply[VideoCreateErrorMisalignmentSteerDict]):
    message: str
    """What the model is told, in words."""
    __getitem__: Get1[Literal["message"], str]
class VideoCreateErrorMisalignmentDict(TypedDict, total=False):
    detailed_explanation: str | None
    """Why it is held to be so, in words."""
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    """What kind of misalignment it is."""
    review_target: str | None
    """What is to be looked at again."""
    steer: VideoCreateErrorMisalignmentSteerDict | None
    """How the model is led back."""
class VideoCreateErrorMisalignment(Reply[VideoCreateErrorMisalignmentDict]):
    detailed_explanation: str | None
    """Why it is held to be so, in words."""
    error_type: str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None
    """What kind of misalignment it is."""
    review_target: str | None
    """What is to be looked at again."""
    steer: VideoCreateErrorMisalignmentSteer | None
    """How the model is led back."""
    __getitem__: Get3[Literal["detailed_explanation", "review_target"], str | None, Literal["error_type"], str | Literal["potentially_unintended_data_transfer", "potentially_unintended_data_access", "potentially_unintended_destructive_activity", "other"] | None, Literal["steer"], VideoCreateErrorMisalignmentSteer | None]
class VideoCreateErrorDict(TypedDict, total=False):
    code: Required[str]
    """What went wrong, for programs."""
    message: Required[str]
    """What went wrong, in words."""
    headers: dict[str, str] | None
    """Header fields that go with the error."""
    misalignment: VideoCreateErrorMisalignmentDict | None
    """What was wrong with what the model did."""
    param: str | None
    """Which parameter is wrong."""
    type: str | None
    """What kind of error it is."""
class VideoCreateError(Reply[VideoCreateErrorDict]):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    headers: dict[str, str] | None
    """Header fields that go with the error."""
    misalignment: VideoCreateErrorMisalignment | None
    """What was wrong with what the model did."""
    param: str | None
    """Which parameter is wrong."""
    type: str | None
    """What kind of error it is."""
    __getitem__: Get4[Literal["code", "message"], str, Literal["headers"], dict[str, str] | None, Literal["misalignment"], VideoCreateErrorMisalignment | None, Literal["param", "type"], str | None]
VideoModel: TypeAlias = Union[str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]]
VideoSeconds: TypeAlias = Literal["4", "8", "12"]
VideoSize: TypeAlias = Literal["720x1280", "1280x720", "1024x1792", "1792x1024"]
class VideoDict(TypedDict):
    id: str
    """Id of the video."""
    completed_at: NotRequired[int | None]
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: NotRequired[VideoCreateErrorDict | None]
    """Why it failed; null if it did not."""
    expires_at: NotRequired[int | None]
    """When it expires: Unix time in seconds."""
    model: VideoModel
    """The model that made it."""
    object: Literal["video"]
    progress: int
    """How much of it is done, in percent."""
    prompt: NotRequired[str | None]
    """What happens in the video, in words."""
    remixed_from_video_id: NotRequired[str | None]
    """Id of the video that it was made from, if it is a remix."""
    seconds: str | VideoSeconds
    """Its length in seconds, as a string."""
    size: VideoSize
    """Its width x height in pixels."""
    status: Literal["queued", "in_progress", "completed", "failed"]
    """How far it is: `queued`, `in_progress`, `completed` or `failed`."""
class Video(Reply[VideoDict]):
    id: str
    """Id of the video."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: VideoCreateError | None
    """Why it failed; null if it did not."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    model: VideoModel
    """The model that made it."""
    object: Literal["video"]
    progress: int
    """How much of it is done, in percent."""
    prompt: str | None
    """What happens in the video, in words."""
    remixed_from_video_id: str | None
    """Id of the video that it was made from, if it is a remix."""
    seconds: str | VideoSeconds
    """Its length in seconds, as a string."""
    size: VideoSize
    """Its width x height in pixels."""
    status: Literal["queued", "in_progress", "completed", "failed"]
    """How far it is: `queued`, `in_progress`, `completed` or `failed`."""
    __getitem__: Get10[Literal["id"], str, Literal["completed_at", "expires_at"], int | None, Literal["created_at", "progress"], int, Literal["error"], VideoCreateError | None, Literal["model"], VideoModel, Literal["object"], Literal["video"], Literal["prompt", "remixed_from_video_id"], str | None, Literal["seconds"], str | VideoSeconds, Literal["size"], VideoSize, Literal["status"], Literal["queued", "in_progress", "completed", "failed"]]
class VideoCreateCharacterResponseDict(TypedDict, total=False):
    id: str | None
    """Id of the character."""
    created_at: Required[int]
    """When it was made: Unix time in seconds."""
    name: str | None
    """Name of the character."""
class VideoCreateCharacterResponse(Reply[VideoCreateCharacterResponseDict]):
    id: str | None
    """Id of the character."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """Name of the character."""
    __getitem__: Get2[Literal["id", "name"], str | None, Literal["created_at"], int]
class VideoDeleteResponseDict(TypedDict):
    id: str
    """Id of the video."""
    deleted: bool
    """True if it is gone."""
    object: Literal["video.deleted"]
class VideoDeleteResponse(Reply[VideoDeleteResponseDict]):
    id: str
    """Id of the video."""
    deleted: bool
    """True if it is gone."""
    object: Literal["video.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["video.deleted"]]
class VideoGetCharacterResponseDict(TypedDict, total=False):
    id: str | None
    """Id of the character."""
    created_at: Required[int]
    """When it was made: Unix time in seconds."""
    name: str | None
    """Name of the character."""
class VideoGetCharacterResponse(Reply[VideoGetCharacterResponseDict]):
    id: str | None
    """Id of the character."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str | None
    """Name of the character."""
    __getitem__: Get2[Literal["id", "name"], str | None, Literal["created_at"], int]
class ReconnectingEventDict(TypedDict):
    attempt: int
    """Which attempt it will be, from 1."""
    max_attempts: int
    """How many there are at most."""
    delay: float
    """Seconds until it."""
    close_code: int
    """Code with which the connection was closed; 1006 if it broke off."""
    extra_query: ExtraQuery
    """Further parameters of the URL, unless they are changed."""
    extra_headers: ExtraHeaders
    """Further header fields of the handshake, unless they are changed."""
class ReconnectingEvent(Reply[ReconnectingEventDict]):
    """What `on_reconnecting` is told before a connection is opened again."""
    attempt: int
    """Which attempt it will be, from 1."""
    max_attempts: int
    """How many there are at most."""
    delay: float
    """Seconds until it."""
    close_code: int
    """Code with which the connection was closed; 1006 if it broke off."""
    extra_query: ExtraQuery
    """Further parameters of the URL, unless they are changed."""
    extra_headers: ExtraHeaders
    """Further header fields of the handshake, unless they are changed."""
    __getitem__: Get4[Literal["attempt", "max_attempts", "close_code"], int, Literal["delay"], float, Literal["extra_query"], ExtraQuery, Literal["extra_headers"], ExtraHeaders]
