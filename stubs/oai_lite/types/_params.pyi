# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base, _types
from .._multipart import FileTypes
from .._request import ExtraHeaders, ExtraQuery
from .chat._base import ChatCompletionStreamOptionsParam
from .graders import (
    GraderInputsParam,
    PythonGraderParam,
    ScoreModelGraderParam,
    StringCheckGrader,
    StringCheckGraderDict,
    StringCheckGraderParam,
    TextSimilarityGraderParam,
)
from .responses._params import (
    ContainerNetworkPolicyAllowlistParam,
    ContainerNetworkPolicyDisabledParam,
    InlineSkillParam,
    ResponseInputAudioParam,
    ResponseInputTextParam,
    SkillReferenceParam,
)
from .responses._types import (
    ContainerNetworkPolicyAllowlist,
    ContainerNetworkPolicyAllowlistDict,
    ContainerNetworkPolicyDisabled,
    ContainerNetworkPolicyDisabledDict,
    InlineSkill,
    InlineSkillDict,
    ResponseInputAudio,
    ResponseInputAudioDict,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseInputTextContentDict,
    ResponseInputTextDict,
    SkillReference,
    SkillReferenceDict,
)
from .shared import (
    ComparisonFilter,
    ComparisonFilterDict,
    CompoundFilter,
    CompoundFilterDict,
    DecisionInputJSON,
    DecisionInputJSONDict,
)
from .shared_params import (
    ComparisonFilter as _types_shared_params_ComparisonFilter,
    CompoundFilter as _types_shared_params_CompoundFilter,
    DecisionInputJSON as _types_shared_params_DecisionInputJSON,
    DecisionQuestionInputPart,
    Metadata,
)
class FileCreateParamsExpiresAfter(TypedDict):
    anchor: Literal["created_at"]
    seconds: int
    """Seconds after `anchor`, 3600 (an hour) to 2592000 (30 days)."""
class BatchCreateParams(TypedDict):
    completion_window: Literal["24h"]
    """how long it may take; only `24h`"""
    endpoint: Literal["/v1/responses", "/v1/chat/completions", "/v1/embeddings", "/v1/completions", "/v1/moderations", "/v1/images/generations", "/v1/images/edits", "/v1/videos"]
    """which endpoint the requests are for, such as `/v1/chat/completions`, `/v1/responses` or `/v1/embeddings`"""
    input_file_id: str
    """id of an uploaded file of requests, JSON lines, purpose `batch`, up to 50,000 of them and 200 MB"""
    metadata: NotRequired[Metadata | None]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    output_expires_after: NotRequired[FileCreateParamsExpiresAfter]
    """when the files of results are deleted by themselves"""
class BatchListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
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
    """Minutes after `anchor`, such as 20."""
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
class ContainerListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    name: str
    """only containers of this name"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
class ContentProvenanceCheckCreateParams(TypedDict):
    file: FileTypes
    """the file to look at"""
class DecisionPromptCacheBreakpointParam(TypedDict):
    mode: Literal["explicit"]
class DecisionInputTextParam(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]
    """The beginning up to here is kept in the cache."""
class DecisionInputImageParam(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[Literal["low", "high", "auto", "original"] | None]
    """How closely to look: `auto` (default), `low`, `high` or `original`."""
    prompt_cache_breakpoint: NotRequired[DecisionPromptCacheBreakpointParam | None]
    """The beginning up to here is kept in the cache."""
DecisionInputPartUnionParam: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam, _types_shared_params_DecisionInputJSON, DecisionInputJSON, DecisionInputJSONDict]
class DecisionInputMessageParamDecisionInputUserMessage(TypedDict):
    content: str | Iterable[DecisionInputPartUnionParam]
    """What is said: text, or parts of text, images and JSON."""
    role: Literal["user"]
    type: NotRequired[Literal["message"]]
class DecisionInputMessageParamDecisionInputDeveloperMessage(TypedDict):
    content: str | Iterable[DecisionInputTextParam]
    """What the model is told, as text or text parts."""
    role: Literal["developer"]
    type: NotRequired[Literal["message"]]
class DecisionInputMessageParamDecisionInputSystemMessage(TypedDict):
    content: str | Iterable[DecisionInputTextParam]
    """What the model is told, as text or text parts."""
    role: Literal["system"]
    type: NotRequired[Literal["message"]]
class EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputRefusal(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
DecisionInputMessageParamDecisionInputAssistantMessageContentParts: TypeAlias = Union[EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText, DecisionInputMessageParamDecisionInputAssistantMessageContentPartsDecisionInputRefusal]
class DecisionInputMessageParamDecisionInputAssistantMessage(TypedDict):
    content: str | Iterable[DecisionInputMessageParamDecisionInputAssistantMessageContentParts]
    """What the model said: text, or parts of text and refusals."""
    role: Literal["assistant"]
    phase: NotRequired[Literal["commentary", "final_answer"] | None]
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    type: NotRequired[Literal["message"]]
class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall(TypedDict):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call."""
    name: str
    """Name of the function."""
    type: Literal["function_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    namespace: NotRequired[str | None]
    """The namespace that the function is in."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts: TypeAlias = Union[DecisionInputTextParam, DecisionInputImageParam]
class DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | Iterable[DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["function_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall(TypedDict):
    call_id: str
    """Id of the call."""
    input: str
    """What the model passes to the tool, as text."""
    name: str
    """Name of the tool."""
    type: Literal["custom_tool_call"]
    id: NotRequired[str | None]
    """Id of the item."""
    namespace: NotRequired[str | None]
    """The namespace that it is in."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
class DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput(TypedDict):
    call_id: str
    """Id of the call that this is the result of."""
    output: str | Iterable[DecisionCreateParamsInputUnionMember1FunctionCallOutputOutputParts]
    """The result: text, or parts of text and images."""
    type: Literal["custom_tool_call_output"]
    id: NotRequired[str | None]
    """Id of the item."""
    status: NotRequired[Literal["in_progress", "completed", "incomplete"] | None]
    """`in_progress`, `completed` or `incomplete`."""
DecisionCreateParamsInputUnionMember1: TypeAlias = Union[DecisionInputMessageParamDecisionInputUserMessage, DecisionInputMessageParamDecisionInputDeveloperMessage, DecisionInputMessageParamDecisionInputSystemMessage, DecisionInputMessageParamDecisionInputAssistantMessage, DecisionCreateParamsInputUnionMember1DecisionInputFunctionCall, DecisionCreateParamsInputUnionMember1DecisionInputFunctionCallOutput, DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCall, DecisionCreateParamsInputUnionMember1DecisionInputCustomToolCallOutput]
class DecisionCreateParamsQuestionQuestionParamPredicate(TypedDict):
    instructions: str | Iterable[DecisionQuestionInputPart]
    """What is to be judged as true or not: text, or parts of text, images and JSON."""
    type: Literal["predicate"]
    name: NotRequired[str]
    """A name of your own, by which you find its answer."""
class DecisionCreateParamsQuestionQuestionParamChoiceChoice(TypedDict):
    value: str | bool
    """What the answer gives if this is chosen."""
    description: NotRequired[str]
    """When this is the right choice."""
class DecisionCreateParamsQuestionQuestionParamChoice(TypedDict):
    choices: Iterable[DecisionCreateParamsQuestionQuestionParamChoiceChoice]
    """What there is to choose from."""
    instructions: str | Iterable[DecisionQuestionInputPart]
    """What is to be chosen, and how: text, or parts of text, images and JSON."""
    type: Literal["choice"]
    name: NotRequired[str]
    """A name of your own, by which you find its answer."""
class DecisionCreateParamsQuestionQuestionParamScoreLevel(TypedDict):
    label: str
    """The name of this level."""
    description: NotRequired[str]
    """When this is the right level."""
class DecisionCreateParamsQuestionQuestionParamScore(TypedDict):
    instructions: str | Iterable[DecisionQuestionInputPart]
    """What is to be scored, and how: text, or parts of text, images and JSON."""
    levels: Iterable[DecisionCreateParamsQuestionQuestionParamScoreLevel]
    """The levels that the score can have."""
    type: Literal["score"]
    name: NotRequired[str]
    """A name of your own, by which you find its answer."""
DecisionCreateParamsQuestion: TypeAlias = Union[DecisionCreateParamsQuestionQuestionParamPredicate, DecisionCreateParamsQuestionQuestionParamChoice, DecisionCreateParamsQuestionQuestionParamScore]
class DecisionCreateParamsPromptCacheOptions(TypedDict, total=False):
    mode: Literal["implicit", "explicit"] | None
    """Whether the API (`implicit`, default) or the request (`explicit`) says what is cached."""
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
    """JSON Schema of the items that results are made for."""
    type: Literal["custom"]
    include_sample_schema: NotRequired[bool]
    """Whether graders may also refer to `sample`, what a model made for the item; default False."""
class EvalCreateParamsDataSourceConfigLogs(TypedDict):
    type: Literal["logs"]
    metadata: NotRequired[dict[str, object]]
    """Only those with these pairs."""
class EvalCreateParamsDataSourceConfigStoredCompletions(TypedDict):
    type: Literal["stored_completions"]
    metadata: NotRequired[dict[str, object]]
    """Only those with these pairs."""
EvalCreateParamsDataSourceConfig: TypeAlias = Union[EvalCreateParamsDataSourceConfigCustom, EvalCreateParamsDataSourceConfigLogs, _types.EvalListResponseDataSourceConfigLogs, _types.EvalListResponseDataSourceConfigLogsDict, EvalCreateParamsDataSourceConfigStoredCompletions, _types.EvalStoredCompletionsDataSourceConfig, _types.EvalStoredCompletionsDataSourceConfigDict]
class EvalCreateParamsTestingCriterionLabelModelInputSimpleInputMessage(TypedDict):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""
class EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentInputImage(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[str]
    """How closely to look: `auto` (default), `low` or `high`."""
EvalCreateParamsTestingCriterionLabelModelInputEvalItemContent: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentOutputText, EvalCreateParamsTestingCriterionLabelModelInputEvalItemContentInputImage, ResponseInputAudioParam, ResponseInputAudio, ResponseInputAudioDict, GraderInputsParam]
class EvalCreateParamsTestingCriterionLabelModelInputEvalItem(TypedDict):
    content: EvalCreateParamsTestingCriterionLabelModelInputEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: NotRequired[Literal["message"]]
EvalCreateParamsTestingCriterionLabelModelInput: TypeAlias = Union[EvalCreateParamsTestingCriterionLabelModelInputSimpleInputMessage, EvalCreateParamsTestingCriterionLabelModelInputEvalItem]
class EvalCreateParamsTestingCriterionLabelModel(TypedDict):
    input: Iterable[EvalCreateParamsTestingCriterionLabelModelInput]
    """The messages that the model judges by; templates in them are filled in."""
    labels: Sequence[str]
    """The labels that the model may give."""
    model: str
    """The model that judges."""
    name: str
    """Name of the grader."""
    passing_labels: Sequence[str]
    """Those of `labels` with which a result passes."""
    type: Literal["label_model"]
class EvalCreateParamsTestingCriterionTextSimilarity(TextSimilarityGraderParam):
    pass_threshold: float
    """The score from which on a result passes."""
class EvalCreateParamsTestingCriterionPython(PythonGraderParam, total=False):
    pass_threshold: float
    """The score from which on a result passes."""
class EvalCreateParamsTestingCriterionScoreModel(ScoreModelGraderParam, total=False):
    pass_threshold: float
    """The score from which on a result passes."""
EvalCreateParamsTestingCriterion: TypeAlias = Union[EvalCreateParamsTestingCriterionLabelModel, StringCheckGraderParam, StringCheckGrader, StringCheckGraderDict, EvalCreateParamsTestingCriterionTextSimilarity, _types.EvalListResponseTestingCriterionEvalGraderTextSimilarity, _types.EvalListResponseTestingCriterionEvalGraderTextSimilarityDict, EvalCreateParamsTestingCriterionPython, _types.EvalListResponseTestingCriterionEvalGraderPython, _types.EvalListResponseTestingCriterionEvalGraderPythonDict, EvalCreateParamsTestingCriterionScoreModel, _types.EvalListResponseTestingCriterionEvalGraderScoreModel, _types.EvalListResponseTestingCriterionEvalGraderScoreModelDict]
class EvalCreateParams(TypedDict):
    data_source_config: EvalCreateParamsDataSourceConfig
    """the shape of the data: a JSON schema of your own (`custom`), or stored completions or logs"""
    testing_criteria: Iterable[EvalCreateParamsTestingCriterion]
    """the graders, applied to every result"""
    metadata: NotRequired[Metadata | None]
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: NotRequired[str]
    """a name for people to read"""
class EvalListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """`asc` (default) or `desc`"""
    order_by: Literal["created_at", "updated_at"]
    """by `created_at` (default) or `updated_at`"""
class EvalUpdateParams(TypedDict, total=False):
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
FileContent: TypeAlias = str
FilePurpose: TypeAlias = Literal["assistants", "batch", "fine-tune", "vision", "user_data", "evals"]
class FileCreateParams(TypedDict):
    file: FileTypes
    """the file to upload: bytes, a path-like object, an open binary file, an iterable of bytes, or (name, content, media type)"""
    purpose: FilePurpose
    """what it is for: `assistants`, `batch`, `fine-tune`, `vision`, `user_data` or `evals`"""
    expires_after: NotRequired[FileCreateParamsExpiresAfter]
    """when it is deleted by itself, e.g. `{"anchor": "created_at", "seconds": 3600}`, an hour to 30 days; default never, batch files after 30 days"""
class FileListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """files per page, 1 to 10000; default 10000"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`"""
    purpose: str
    """only files for this purpose"""
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
class ImageEditParamsSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
class ImageEditParamsSvg(TypedDict, total=False):
    model: str
    """Id of the model that makes the vector output."""
    reasoning: ImageEditParamsSvgReasoning | None
    """How much that model thinks before it draws."""
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
    """Whether the reply comes as a stream of events; default False."""
class ImageEditParamsStreaming(ImageEditParamsBase):
    stream: Literal[True]
ImageEditParams: TypeAlias = Union[ImageEditParamsNonStreaming, ImageEditParamsStreaming]
ImageEditStreamEvent: TypeAlias = Union[_types.ImageEditPartialImageEvent, _types.ImageEditCompletedEvent]
ImageEditStreamEventDict: TypeAlias = Union[_types.ImageEditPartialImageEventDict, _types.ImageEditCompletedEventDict]
ImageGenStreamEvent: TypeAlias = Union[_types.ImageGenPartialImageEvent, _types.ImageGenCompletedEvent]
ImageGenStreamEventDict: TypeAlias = Union[_types.ImageGenPartialImageEventDict, _types.ImageGenCompletedEventDict]
class ImageGenerateParamsSvgReasoning(TypedDict, total=False):
    effort: Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"] | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
class ImageGenerateParamsSvg(TypedDict):
    model: str
    """Id of the model that makes the vector output."""
    reasoning: NotRequired[ImageGenerateParamsSvgReasoning | None]
    """How much that model thinks before it draws."""
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
    """Whether the reply comes as a stream of events; default False."""
class ImageGenerateParamsStreaming(ImageGenerateParamsBase):
    stream: Literal[True]
ImageGenerateParams: TypeAlias = Union[ImageGenerateParamsNonStreaming, ImageGenerateParamsStreaming]
class ImageInputReferenceParam(TypedDict, total=False):
    file_id: str
    """Id of the file."""
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
class ModerationImageURLInputParamImageURL(TypedDict):
    url: str
    """Address of the image, or the image itself as a `data:` URL."""
class ModerationImageURLInputParam(TypedDict):
    image_url: ModerationImageURLInputParamImageURL
    """The image to look at, by its address."""
    type: Literal["image_url"]
class ModerationTextInputParam(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
ModerationMultiModalInputParam: TypeAlias = Union[ModerationImageURLInputParam, ModerationTextInputParam, _types.VectorStoreSearchResponseContent, _types.VectorStoreSearchResponseContentDict]
ModerationModel: TypeAlias = Literal["omni-moderation-latest", "omni-moderation-2024-09-26", "text-moderation-latest", "text-moderation-stable"]
class ModerationCreateParams(TypedDict):
    input: str | Sequence[str] | Iterable[ModerationMultiModalInputParam]
    """a text, a list of texts, or a list of text and image parts"""
    model: NotRequired[str | ModerationModel]
    """id of the model; default `omni-moderation-latest`"""
ChatModel: TypeAlias = Literal["o1-preview", "o1-preview-2024-09-12", "o1-mini", "o1-mini-2024-09-12", "gpt-4o", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13", "gpt-4o-realtime-preview-2024-10-01", "chatgpt-4o-latest", "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview", "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k", "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0301", "gpt-3.5-turbo-0613", "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613"]
class SkillCreateParams(TypedDict, total=False):
    files: Sequence[FileTypes] | FileTypes
    """the files of the skill, one or a list, or one zip file; inputs as in `files.create`"""
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
class VectorStoreCreateParams(TypedDict, total=False):
    chunking_strategy: _base.FileChunkingStrategyParam
    """how the files are cut: `auto` (800 tokens, 400 of them shared with the next chunk), or `static` with sizes of your own; only with `file_ids`"""
    description: str
    """what it holds, for people and models to read"""
    expires_after: _base.VectorStoreCreateParamsExpiresAfter
    """when it is deleted by itself, e.g. `{"anchor": "last_active_at", "days": 7}`, 1 to 365 days; default never"""
    file_ids: Sequence[str]
    """ids of uploaded files to put in"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
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
class VectorStoreUpdateParams(TypedDict, total=False):
    expires_after: _base.VectorStoreCreateParamsExpiresAfter | None
    """when it is deleted by itself, 1 to 365 days after it was last used; null for never"""
    metadata: Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str | None
    """a name for people to read"""
class VideoCreateCharacterParams(TypedDict):
    name: str
    """name of the character"""
    video: FileTypes
    """a video that shows the character"""
VideoCreateParamsInputReference: TypeAlias = Union[FileTypes, ImageInputReferenceParam]
VideoModelParam: TypeAlias = Union[str, Literal["sora-2", "sora-2-pro", "sora-2-2025-10-06", "sora-2-pro-2025-10-06", "sora-2-2025-12-08"]]
class VideoCreateParams(TypedDict, total=False):
    prompt: Required[str]
    """what happens in the video, in words"""
    input_reference: VideoCreateParamsInputReference
    """a picture that the video begins with: a file, or an uploaded file's id or URL"""
    model: VideoModelParam
    """id of the model: `sora-2` (default) or `sora-2-pro`"""
    seconds: _types.VideoSeconds
    """length in seconds, as a string: `4` (default), `8` or `12` and others, by model"""
    size: _types.VideoSize
    """width and height, such as `720x1280` (default) or `1280x720`"""
class VideoDownloadContentParams(TypedDict, total=False):
    variant: Literal["video", "thumbnail", "spritesheet"]
    """`video` (default), `thumbnail` or `spritesheet`"""
class VideoEditParamsVideoVideoReferenceInputParam(TypedDict):
    id: str
    """Id of a video that was made here."""
VideoEditParamsVideo: TypeAlias = Union[FileTypes, VideoEditParamsVideoVideoReferenceInputParam]
class VideoEditParams(TypedDict):
    prompt: str
    """what to change, in words"""
    video: VideoEditParamsVideo
    """the video: a file, or the id of one that was made here"""
class VideoExtendParams(TypedDict):
    prompt: str
    """how it goes on, in words"""
    seconds: _types.VideoSeconds
    """seconds to add, as a string"""
    video: VideoEditParamsVideo
    """the video: a file, or the id of one that was made here"""
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
    """None: there are none here."""
    subprotocols: Sequence[str] | None
    """What to speak above WebSocket, the best first; what the server chooses is `connection.subprotocol`."""
    compression: str | None
    """None: messages go uncompressed."""
    max_size: int | None
    """Bytes that a message of the server may have; default 256 MiB, None for any number."""
    max_queue: int | tuple[int | None, int | None] | None
    """Has no effect: nothing is read ahead here."""
    open_timeout: float | None
    """Seconds that the server may take to answer the handshake; default 10, None for no limit but those of the client."""
    close_timeout: float | None
    """Seconds that `close()` waits for the server to close too; default 10, None for ever."""
    ping_interval: float | None
    """Seconds without a sign of the server, while one waits for it, after which a ping is sent; default 20, None for none."""
    ping_timeout: float | None
    """Seconds in which something must come after a ping; default 20, None for ever."""
class WebSocketConnectionOptions(SyncWebSocketConnectionOptions, total=False):
    write_limit: int | tuple[int, int | None]
    """Bytes that may wait to be sent before sending waits: one number, or an upper and a lower limit."""
WebsocketConnectionOptions: TypeAlias = WebSocketConnectionOptions
class ReconnectingOverrides(TypedDict, total=False):
    """What `on_reconnecting` may give back."""
    extra_query: ExtraQuery
    """In place of those before, from now on."""
    extra_headers: ExtraHeaders
    """In place of those before, from now on."""
    abort: bool
    """True to open no connection; the last one's end is raised."""
