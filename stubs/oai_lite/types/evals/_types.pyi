# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Iterable, Literal, Sequence, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from . import _base
from .._reply import Reply
from .._subscripts import Get1, Get2, Get3, Get4, Get5, Get7, Get9
from ..chat._base import ChatCompletionFunctionTool, ChatCompletionFunctionToolDict, ChatCompletionFunctionToolParam
from ..graders import GraderInputs, GraderInputsDict, GraderInputsParam
from ..responses._params import (
    EasyInputMessageParam,
    ResponseFormatTextConfigParam,
    ResponseInputAudioParam,
    ResponseInputTextParam,
    ToolParam,
)
from ..responses._types import (
    EasyInputMessage,
    EasyInputMessageDict,
    ResponseFormatTextConfig,
    ResponseFormatTextConfigDict,
    ResponseInputAudio,
    ResponseInputAudioDict,
    ResponseInputItemMessage,
    ResponseInputItemMessageDict,
    ResponseInputMessageItem,
    ResponseInputMessageItemDict,
    ResponseInputText,
    ResponseInputTextContent,
    ResponseInputTextContentDict,
    ResponseInputTextDict,
    ResponseOutputMessage,
    ResponseOutputMessageDict,
    ResponseSteerInputItemListMessage,
    ResponseSteerInputItemListMessageDict,
    Tool,
    ToolDict,
)
from ..shared import (
    Metadata,
    ReasoningEffort,
    ResponseFormatJSONObject,
    ResponseFormatJSONObjectDict,
    ResponseFormatJSONSchema,
    ResponseFormatJSONSchemaDict,
    ResponseFormatText,
    ResponseFormatTextDict,
)
from ..shared_params import (
    Metadata as _types_shared_params_Metadata,
    ResponseFormatJSONObject as _types_shared_params_ResponseFormatJSONObject,
    ResponseFormatJSONSchema as _types_shared_params_ResponseFormatJSONSchema,
    ResponseFormatText as _types_shared_params_ResponseFormatText,
)
class CreateEvalJSONLRunDataSourceSourceFileContentContentDict(TypedDict):
    item: dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: NotRequired[dict[str, object] | None]
    """What a model made for the item; templates refer to it as `sample`."""
class CreateEvalJSONLRunDataSourceSourceFileContentContent(Reply[CreateEvalJSONLRunDataSourceSourceFileContentContentDict]):
    item: dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: dict[str, object] | None
    """What a model made for the item; templates refer to it as `sample`."""
    __getitem__: Get2[Literal["item"], dict[str, object], Literal["sample"], dict[str, object] | None]
class CreateEvalJSONLRunDataSourceSourceFileContentDict(TypedDict):
    content: list[CreateEvalJSONLRunDataSourceSourceFileContentContentDict]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]
class CreateEvalJSONLRunDataSourceSourceFileContent(Reply[CreateEvalJSONLRunDataSourceSourceFileContentDict]):
    content: list[CreateEvalJSONLRunDataSourceSourceFileContentContent]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]
    __getitem__: Get2[Literal["content"], list[CreateEvalJSONLRunDataSourceSourceFileContentContent], Literal["type"], Literal["file_content"]]
class CreateEvalJSONLRunDataSourceSourceFileIDDict(TypedDict):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]
class CreateEvalJSONLRunDataSourceSourceFileID(Reply[CreateEvalJSONLRunDataSourceSourceFileIDDict]):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]
    __getitem__: Get2[Literal["id"], str, Literal["type"], Literal["file_id"]]
class CreateEvalCompletionsRunDataSourceSourceStoredCompletionsDict(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: int | None
    """Only those made after this time: Unix time in seconds."""
    created_before: int | None
    """Only those made before this time: Unix time in seconds."""
    limit: int | None
    """The most of them to take."""
    metadata: Metadata | None
    """Only those with these pairs."""
    model: str | None
    """Only those made with this model."""
class CreateEvalCompletionsRunDataSourceSourceStoredCompletions(Reply[CreateEvalCompletionsRunDataSourceSourceStoredCompletionsDict]):
    type: Literal["stored_completions"]
    created_after: int | None
    """Only those made after this time: Unix time in seconds."""
    created_before: int | None
    """Only those made before this time: Unix time in seconds."""
    limit: int | None
    """The most of them to take."""
    metadata: Metadata | None
    """Only those with these pairs."""
    model: str | None
    """Only those made with this model."""
    __getitem__: Get4[Literal["type"], Literal["stored_completions"], Literal["created_after", "created_before", "limit"], int | None, Literal["metadata"], Metadata | None, Literal["model"], str | None]
CreateEvalCompletionsRunDataSourceSource: TypeAlias = Union[CreateEvalJSONLRunDataSourceSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileID, CreateEvalCompletionsRunDataSourceSourceStoredCompletions]
CreateEvalCompletionsRunDataSourceSourceDict: TypeAlias = Union[CreateEvalJSONLRunDataSourceSourceFileContentDict, CreateEvalJSONLRunDataSourceSourceFileIDDict, CreateEvalCompletionsRunDataSourceSourceStoredCompletionsDict]
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText(Reply[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputTextDict]):
    text: str
    """The text."""
    type: Literal["output_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["output_text"]]
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImageDict(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[str | None]
    """How closely to look: `auto` (default), `low` or `high`."""
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage(Reply[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImageDict]):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: str | None
    """How closely to look: `auto` (default), `low` or `high`."""
    __getitem__: Get3[Literal["image_url"], str, Literal["type"], Literal["input_image"], Literal["detail"], str | None]
CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[str, ResponseInputText, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage, ResponseInputAudio, GraderInputs]
CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentDict: TypeAlias = Union[str, ResponseInputTextDict, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputTextDict, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImageDict, ResponseInputAudioDict, GraderInputsDict]
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemDict(TypedDict):
    content: CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentDict
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: NotRequired[Literal["message"] | None]
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItem(Reply[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemDict]):
    content: CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: Literal["message"] | None
    __getitem__: Get3[Literal["content"], CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContent, Literal["role"], Literal["user", "assistant", "system", "developer"], Literal["type"], Literal["message"] | None]
CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessage, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItem]
CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateDict: TypeAlias = Union[EasyInputMessageDict, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemDict]
class CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict(TypedDict):
    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateDict]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]
class CreateEvalCompletionsRunDataSourceInputMessagesTemplate(Reply[CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict]):
    template: list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]
    __getitem__: Get2[Literal["template"], list[CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplate], Literal["type"], Literal["template"]]
class CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict(TypedDict):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]
class CreateEvalCompletionsRunDataSourceInputMessagesItemReference(Reply[CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict]):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]
    __getitem__: Get2[Literal["item_reference"], str, Literal["type"], Literal["item_reference"]]
CreateEvalCompletionsRunDataSourceInputMessages: TypeAlias = Union[CreateEvalCompletionsRunDataSourceInputMessagesTemplate, CreateEvalCompletionsRunDataSourceInputMessagesItemReference]
CreateEvalCompletionsRunDataSourceInputMessagesDict: TypeAlias = Union[CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict, CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict]
CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat: TypeAlias = Union[ResponseFormatText, ResponseFormatJSONSchema, ResponseFormatJSONObject]
CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatDict: TypeAlias = Union[ResponseFormatTextDict, ResponseFormatJSONSchemaDict, ResponseFormatJSONObjectDict]
class CreateEvalCompletionsRunDataSourceSamplingParamsDict(TypedDict, total=False):
    max_completion_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormatDict | None
    """`text`, `json_object`, or `json_schema` with a schema."""
    seed: int | None
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    tools: list[ChatCompletionFunctionToolDict] | None
    """The functions that the model may call."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
class CreateEvalCompletionsRunDataSourceSamplingParams(Reply[CreateEvalCompletionsRunDataSourceSamplingParamsDict]):
    max_completion_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    response_format: CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None
    """`text`, `json_object`, or `json_schema` with a schema."""
    seed: int | None
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    tools: list[ChatCompletionFunctionTool] | None
    """The functions that the model may call."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
    __getitem__: Get5[Literal["max_completion_tokens", "seed"], int | None, Literal["reasoning_effort"], ReasoningEffort | None, Literal["response_format"], CreateEvalCompletionsRunDataSourceSamplingParamsResponseFormat | None, Literal["temperature", "top_p"], float | None, Literal["tools"], list[ChatCompletionFunctionTool] | None]
class CreateEvalCompletionsRunDataSourceDict(TypedDict, total=False):
    source: Required[CreateEvalCompletionsRunDataSourceSourceDict]
    """Where the rows come from: given here, a file, or stored completions."""
    type: Required[Literal["completions"]]
    input_messages: CreateEvalCompletionsRunDataSourceInputMessagesDict | None
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str | None
    """The model that makes the samples."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParamsDict | None
    """How the model makes its reply, such as temperature, seed and length."""
class CreateEvalCompletionsRunDataSource(Reply[CreateEvalCompletionsRunDataSourceDict]):
    source: CreateEvalCompletionsRunDataSourceSource
    """Where the rows come from: given here, a file, or stored completions."""
    type: Literal["completions"]
    input_messages: CreateEvalCompletionsRunDataSourceInputMessages | None
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str | None
    """The model that makes the samples."""
    sampling_params: CreateEvalCompletionsRunDataSourceSamplingParams | None
    """How the model makes its reply, such as temperature, seed and length."""
    __getitem__: Get5[Literal["source"], CreateEvalCompletionsRunDataSourceSource, Literal["type"], Literal["completions"], Literal["input_messages"], CreateEvalCompletionsRunDataSourceInputMessages | None, Literal["model"], str | None, Literal["sampling_params"], CreateEvalCompletionsRunDataSourceSamplingParams | None]
class CreateEvalJSONLRunDataSourceParamSourceFileContentContent(TypedDict):
    item: dict[str, object]
    """The data of the row; templates refer to it as `item`."""
    sample: NotRequired[dict[str, object]]
    """What a model made for the item; templates refer to it as `sample`."""
class CreateEvalJSONLRunDataSourceParamSourceFileContent(TypedDict):
    content: Iterable[CreateEvalJSONLRunDataSourceParamSourceFileContentContent | CreateEvalJSONLRunDataSourceSourceFileContentContent | CreateEvalJSONLRunDataSourceSourceFileContentContentDict]
    """The rows, each with an `item` and perhaps a `sample`."""
    type: Literal["file_content"]
class CreateEvalJSONLRunDataSourceParamSourceFileID(TypedDict):
    id: str
    """Id of an uploaded file of rows, JSON lines."""
    type: Literal["file_id"]
class CreateEvalCompletionsRunDataSourceParamSourceStoredCompletions(TypedDict, total=False):
    type: Required[Literal["stored_completions"]]
    created_after: int | None
    """Only those made after this time: Unix time in seconds."""
    created_before: int | None
    """Only those made before this time: Unix time in seconds."""
    limit: int | None
    """The most of them to take."""
    metadata: _types_shared_params_Metadata | None
    """Only those with these pairs."""
    model: str | None
    """Only those made with this model."""
CreateEvalCompletionsRunDataSourceParamSource: TypeAlias = Union[CreateEvalJSONLRunDataSourceParamSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileContentDict, CreateEvalJSONLRunDataSourceParamSourceFileID, CreateEvalJSONLRunDataSourceSourceFileID, CreateEvalJSONLRunDataSourceSourceFileIDDict, CreateEvalCompletionsRunDataSourceParamSourceStoredCompletions, CreateEvalCompletionsRunDataSourceSourceStoredCompletions, CreateEvalCompletionsRunDataSourceSourceStoredCompletionsDict]
class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentOutputText(TypedDict):
    text: str
    """The text."""
    type: Literal["output_text"]
class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentInputImage(TypedDict):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]
    detail: NotRequired[str]
    """How closely to look: `auto` (default), `low` or `high`."""
CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContent: TypeAlias = Union[str, ResponseInputTextParam, ResponseInputText, ResponseInputTextDict, ResponseInputTextContent, ResponseInputTextContentDict, CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentOutputText, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputText, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentOutputTextDict, CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContentInputImage, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImage, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemContentInputImageDict, ResponseInputAudioParam, ResponseInputAudio, ResponseInputAudioDict, GraderInputsParam]
class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItem(TypedDict):
    content: CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItemContent
    """What is said: text, or parts of text, images and sound; templates are filled in."""
    role: Literal["user", "assistant", "system", "developer"]
    """Who speaks: `user`, `assistant`, `system` or `developer`."""
    type: NotRequired[Literal["message"]]
CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplate: TypeAlias = Union[EasyInputMessageParam, EasyInputMessage, EasyInputMessageDict, ResponseOutputMessage, ResponseOutputMessageDict, ResponseInputItemMessage, ResponseInputItemMessageDict, ResponseInputMessageItem, ResponseInputMessageItemDict, ResponseSteerInputItemListMessage, ResponseSteerInputItemListMessageDict, CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItem, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItem, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemDict]
class CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate(TypedDict):
    template: Iterable[CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]
class RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessageDict(TypedDict):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""
class RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage(Reply[RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessageDict]):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""
    __getitem__: Get1[Literal["content", "role"], str]
RunListResponseDataSourceResponsesInputMessagesTemplateTemplate: TypeAlias = Union[RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessage, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItem]
RunListResponseDataSourceResponsesInputMessagesTemplateTemplateDict: TypeAlias = Union[RunListResponseDataSourceResponsesInputMessagesTemplateTemplateChatMessageDict, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemDict]
class RunListResponseDataSourceResponsesInputMessagesTemplateDict(TypedDict):
    template: list[RunListResponseDataSourceResponsesInputMessagesTemplateTemplateDict]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]
class RunListResponseDataSourceResponsesInputMessagesTemplate(Reply[RunListResponseDataSourceResponsesInputMessagesTemplateDict]):
    template: list[RunListResponseDataSourceResponsesInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]
    __getitem__: Get2[Literal["template"], list[RunListResponseDataSourceResponsesInputMessagesTemplateTemplate], Literal["type"], Literal["template"]]
class CreateEvalCompletionsRunDataSourceParamInputMessagesItemReference(TypedDict):
    item_reference: str
    """Where in the row the messages are, such as `item.messages`."""
    type: Literal["item_reference"]
CreateEvalCompletionsRunDataSourceParamInputMessages: TypeAlias = Union[CreateEvalCompletionsRunDataSourceParamInputMessagesTemplate, CreateEvalCompletionsRunDataSourceInputMessagesTemplate, CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict, RunListResponseDataSourceResponsesInputMessagesTemplate, RunListResponseDataSourceResponsesInputMessagesTemplateDict, CreateEvalCompletionsRunDataSourceParamInputMessagesItemReference, CreateEvalCompletionsRunDataSourceInputMessagesItemReference, CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict]
CreateEvalCompletionsRunDataSourceParamSamplingParamsResponseFormat: TypeAlias = Union[_types_shared_params_ResponseFormatText, ResponseFormatText, ResponseFormatTextDict, _types_shared_params_ResponseFormatJSONSchema, ResponseFormatJSONSchema, ResponseFormatJSONSchemaDict, _types_shared_params_ResponseFormatJSONObject, ResponseFormatJSONObject, ResponseFormatJSONObjectDict]
class CreateEvalCompletionsRunDataSourceParamSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    response_format: CreateEvalCompletionsRunDataSourceParamSamplingParamsResponseFormat
    """`text`, `json_object`, or `json_schema` with a schema."""
    seed: int
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    tools: Iterable[ChatCompletionFunctionToolParam | ChatCompletionFunctionTool | ChatCompletionFunctionToolDict]
    """The functions that the model may call."""
    top_p: float
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
class CreateEvalCompletionsRunDataSourceParam(TypedDict, total=False):
    source: Required[CreateEvalCompletionsRunDataSourceParamSource]
    """Where the rows come from: given here, a file, or stored completions."""
    type: Required[Literal["completions"]]
    input_messages: CreateEvalCompletionsRunDataSourceParamInputMessages
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str
    """The model that makes the samples."""
    sampling_params: CreateEvalCompletionsRunDataSourceParamSamplingParams | CreateEvalCompletionsRunDataSourceSamplingParams | CreateEvalCompletionsRunDataSourceSamplingParamsDict
    """How the model makes its reply, such as temperature, seed and length."""
CreateEvalJSONLRunDataSourceSource: TypeAlias = Union[CreateEvalJSONLRunDataSourceSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileID]
CreateEvalJSONLRunDataSourceSourceDict: TypeAlias = Union[CreateEvalJSONLRunDataSourceSourceFileContentDict, CreateEvalJSONLRunDataSourceSourceFileIDDict]
class CreateEvalJSONLRunDataSourceDict(TypedDict):
    source: CreateEvalJSONLRunDataSourceSourceDict
    """Where the rows come from: given here, or a file."""
    type: Literal["jsonl"]
class CreateEvalJSONLRunDataSource(Reply[CreateEvalJSONLRunDataSourceDict]):
    source: CreateEvalJSONLRunDataSourceSource
    """Where the rows come from: given here, or a file."""
    type: Literal["jsonl"]
    __getitem__: Get2[Literal["source"], CreateEvalJSONLRunDataSourceSource, Literal["type"], Literal["jsonl"]]
CreateEvalJSONLRunDataSourceParamSource: TypeAlias = Union[CreateEvalJSONLRunDataSourceParamSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileContentDict, CreateEvalJSONLRunDataSourceParamSourceFileID, CreateEvalJSONLRunDataSourceSourceFileID, CreateEvalJSONLRunDataSourceSourceFileIDDict]
class CreateEvalJSONLRunDataSourceParam(TypedDict):
    source: CreateEvalJSONLRunDataSourceParamSource
    """Where the rows come from: given here, or a file."""
    type: Literal["jsonl"]
class RunListResponseDataSourceResponsesSourceResponsesDict(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: int | None
    """Only those made after this time: Unix time in seconds."""
    created_before: int | None
    """Only those made before this time: Unix time in seconds."""
    instructions_search: str | None
    """Only those whose instructions have this text in them."""
    metadata: object | None
    """Only those with these pairs."""
    model: str | None
    """Only those made with this model."""
    reasoning_effort: ReasoningEffort | None
    """Only those made with this reasoning effort."""
    temperature: float | None
    """Only those made with this temperature."""
    tools: list[str] | None
    """Only those made with these tools, by name."""
    top_p: float | None
    """Only those made with this `top_p`."""
    users: list[str] | None
    """Only those made for these users, by id."""
class RunListResponseDataSourceResponsesSourceResponses(Reply[RunListResponseDataSourceResponsesSourceResponsesDict]):
    type: Literal["responses"]
    created_after: int | None
    """Only those made after this time: Unix time in seconds."""
    created_before: int | None
    """Only those made before this time: Unix time in seconds."""
    instructions_search: str | None
    """Only those whose instructions have this text in them."""
    metadata: object | None
    """Only those with these pairs."""
    model: str | None
    """Only those made with this model."""
    reasoning_effort: ReasoningEffort | None
    """Only those made with this reasoning effort."""
    temperature: float | None
    """Only those made with this temperature."""
    tools: list[str] | None
    """Only those made with these tools, by name."""
    top_p: float | None
    """Only those made with this `top_p`."""
    users: list[str] | None
    """Only those made for these users, by id."""
    __getitem__: Get7[Literal["type"], Literal["responses"], Literal["created_after", "created_before"], int | None, Literal["instructions_search", "model"], str | None, Literal["metadata"], object | None, Literal["reasoning_effort"], ReasoningEffort | None, Literal["temperature", "top_p"], float | None, Literal["tools", "users"], list[str] | None]
RunListResponseDataSourceResponsesSource: TypeAlias = Union[CreateEvalJSONLRunDataSourceSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileID, RunListResponseDataSourceResponsesSourceResponses]
RunListResponseDataSourceResponsesSourceDict: TypeAlias = Union[CreateEvalJSONLRunDataSourceSourceFileContentDict, CreateEvalJSONLRunDataSourceSourceFileIDDict, RunListResponseDataSourceResponsesSourceResponsesDict]
RunListResponseDataSourceResponsesInputMessages: TypeAlias = Union[RunListResponseDataSourceResponsesInputMessagesTemplate, CreateEvalCompletionsRunDataSourceInputMessagesItemReference]
RunListResponseDataSourceResponsesInputMessagesDict: TypeAlias = Union[RunListResponseDataSourceResponsesInputMessagesTemplateDict, CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict]
class RunListResponseDataSourceResponsesSamplingParamsTextDict(TypedDict, total=False):
    format: ResponseFormatTextConfigDict | None
    """`text`, `json_object`, or `json_schema` with a schema."""
class RunListResponseDataSourceResponsesSamplingParamsText(Reply[RunListResponseDataSourceResponsesSamplingParamsTextDict]):
    format: ResponseFormatTextConfig | None
    """`text`, `json_object`, or `json_schema` with a schema."""
    __getitem__: Get1[Literal["format"], ResponseFormatTextConfig | None]
class RunListResponseDataSourceResponsesSamplingParamsDict(TypedDict, total=False):
    max_completion_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: int | None
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: RunListResponseDataSourceResponsesSamplingParamsTextDict | None
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: list[ToolDict] | None
    """What the model may call."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
class RunListResponseDataSourceResponsesSamplingParams(Reply[RunListResponseDataSourceResponsesSamplingParamsDict]):
    max_completion_tokens: int | None
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: int | None
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float | None
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: RunListResponseDataSourceResponsesSamplingParamsText | None
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: list[Tool] | None
    """What the model may call."""
    top_p: float | None
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
    __getitem__: Get5[Literal["max_completion_tokens", "seed"], int | None, Literal["reasoning_effort"], ReasoningEffort | None, Literal["temperature", "top_p"], float | None, Literal["text"], RunListResponseDataSourceResponsesSamplingParamsText | None, Literal["tools"], list[Tool] | None]
class RunListResponseDataSourceResponsesDict(TypedDict, total=False):
    source: Required[RunListResponseDataSourceResponsesSourceDict]
    """Where the rows come from: given here, a file, or stored responses."""
    type: Required[Literal["responses"]]
    input_messages: RunListResponseDataSourceResponsesInputMessagesDict | None
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str | None
    """The model that makes the samples."""
    sampling_params: RunListResponseDataSourceResponsesSamplingParamsDict | None
    """How the model makes its reply, such as temperature, seed and length."""
class RunListResponseDataSourceResponses(Reply[RunListResponseDataSourceResponsesDict]):
    source: RunListResponseDataSourceResponsesSource
    """Where the rows come from: given here, a file, or stored responses."""
    type: Literal["responses"]
    input_messages: RunListResponseDataSourceResponsesInputMessages | None
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str | None
    """The model that makes the samples."""
    sampling_params: RunListResponseDataSourceResponsesSamplingParams | None
    """How the model makes its reply, such as temperature, seed and length."""
    __getitem__: Get5[Literal["source"], RunListResponseDataSourceResponsesSource, Literal["type"], Literal["responses"], Literal["input_messages"], RunListResponseDataSourceResponsesInputMessages | None, Literal["model"], str | None, Literal["sampling_params"], RunListResponseDataSourceResponsesSamplingParams | None]
RunListResponseDataSource: TypeAlias = Union[CreateEvalJSONLRunDataSource, CreateEvalCompletionsRunDataSource, RunListResponseDataSourceResponses]
RunListResponseDataSourceDict: TypeAlias = Union[CreateEvalJSONLRunDataSourceDict, CreateEvalCompletionsRunDataSourceDict, RunListResponseDataSourceResponsesDict]
class RunListResponsePerModelUsageDict(TypedDict):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    invocation_count: int
    """How many times the model was called."""
    model_name: str
    """The model that was called."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
class RunListResponsePerModelUsage(Reply[RunListResponsePerModelUsageDict]):
    cached_tokens: int
    """Tokens that were in the cache, which is cheaper."""
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    invocation_count: int
    """How many times the model was called."""
    run_model_name: str
    """The model that was called."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get2[Literal["cached_tokens", "completion_tokens", "invocation_count", "prompt_tokens", "total_tokens"], int, Literal["model_name"], str]
class RunListResponsePerTestingCriteriaResultDict(TypedDict):
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    testing_criteria: str
    """Which grader it is about."""
class RunListResponsePerTestingCriteriaResult(Reply[RunListResponsePerTestingCriteriaResultDict]):
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    testing_criteria: str
    """Which grader it is about."""
    __getitem__: Get2[Literal["failed", "passed"], int, Literal["testing_criteria"], str]
class RunListResponseResultCountsDict(TypedDict):
    errored: int
    """Results that came to an error."""
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    total: int
    """All results together."""
class RunListResponseResultCounts(Reply[RunListResponseResultCountsDict]):
    errored: int
    """Results that came to an error."""
    failed: int
    """Results that failed."""
    passed: int
    """Results that passed."""
    total: int
    """All results together."""
    __getitem__: Get1[Literal["errored", "failed", "passed", "total"], int]
class RunCancelResponseDict(TypedDict):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSourceDict
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIErrorDict
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsageDict]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResultDict]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCountsDict
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
class RunCancelResponse(Reply[RunCancelResponseDict]):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
    __getitem__: Get9[Literal["id", "eval_id", "model", "name", "report_url", "status"], str, Literal["created_at"], int, Literal["data_source"], RunListResponseDataSource, Literal["error"], _base.EvalAPIError, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval.run"], Literal["per_model_usage"], list[RunListResponsePerModelUsage], Literal["per_testing_criteria_results"], list[RunListResponsePerTestingCriteriaResult], Literal["result_counts"], RunListResponseResultCounts]
class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceResponses(TypedDict, total=False):
    type: Required[Literal["responses"]]
    created_after: int | None
    """Only those made after this time: Unix time in seconds."""
    created_before: int | None
    """Only those made before this time: Unix time in seconds."""
    instructions_search: str | None
    """Only those whose instructions have this text in them."""
    metadata: object | None
    """Only those with these pairs."""
    model: str | None
    """Only those made with this model."""
    reasoning_effort: ReasoningEffort | None
    """Only those made with this reasoning effort."""
    temperature: float | None
    """Only those made with this temperature."""
    tools: Sequence[str] | None
    """Only those made with these tools, by name."""
    top_p: float | None
    """Only those made with this `top_p`."""
    users: Sequence[str] | None
    """Only those made for these users, by id."""
RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSource: TypeAlias = Union[CreateEvalJSONLRunDataSourceParamSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileContent, CreateEvalJSONLRunDataSourceSourceFileContentDict, CreateEvalJSONLRunDataSourceParamSourceFileID, CreateEvalJSONLRunDataSourceSourceFileID, CreateEvalJSONLRunDataSourceSourceFileIDDict, RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSourceResponses, RunListResponseDataSourceResponses, RunListResponseDataSourceResponsesDict, RunListResponseDataSourceResponsesSourceResponses, RunListResponseDataSourceResponsesSourceResponsesDict]
class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage(TypedDict):
    content: str
    """What is said; templates in it, such as `{{item.question}}`, are filled in."""
    role: str
    """Who speaks, such as `user` or `system`."""
RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate: TypeAlias = Union[RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplateChatMessage, CreateEvalCompletionsRunDataSourceParamInputMessagesTemplateTemplateEvalItem, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItem, CreateEvalCompletionsRunDataSourceInputMessagesTemplateTemplateEvalItemDict]
class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate(TypedDict):
    template: Iterable[RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplateTemplate]
    """The messages, in which templates such as `{{item.question}}` are filled in."""
    type: Literal["template"]
RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessages: TypeAlias = Union[RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessagesTemplate, CreateEvalCompletionsRunDataSourceInputMessagesTemplate, CreateEvalCompletionsRunDataSourceInputMessagesTemplateDict, RunListResponseDataSourceResponsesInputMessagesTemplate, RunListResponseDataSourceResponsesInputMessagesTemplateDict, CreateEvalCompletionsRunDataSourceParamInputMessagesItemReference, CreateEvalCompletionsRunDataSourceInputMessagesItemReference, CreateEvalCompletionsRunDataSourceInputMessagesItemReferenceDict]
class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParamsText(TypedDict, total=False):
    format: ResponseFormatTextConfigParam
    """`text`, `json_object`, or `json_schema` with a schema."""
class RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParams(TypedDict, total=False):
    max_completion_tokens: int
    """The most tokens to make, those of hidden reasoning included."""
    reasoning_effort: ReasoningEffort | None
    """How much a reasoning model thinks: `none`, `minimal`, `low`, `medium`, `high` or more, as far as the model knows it."""
    seed: int
    """The same seed and parameters give mostly the same reply; no guarantee."""
    temperature: float
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic; default 1."""
    text: RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParamsText
    """The form of the text: plain, JSON, or a JSON schema."""
    tools: Iterable[ToolParam]
    """What the model may call."""
    top_p: float
    """Choose among the most likely tokens that together have this probability, 0 to 1; default 1; change this or `temperature`, not both."""
class RunCreateParamsDataSourceCreateEvalResponsesRunDataSource(TypedDict, total=False):
    source: Required[RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSource]
    """Where the rows come from: given here, a file, or stored responses."""
    type: Required[Literal["responses"]]
    input_messages: RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceInputMessages
    """What the model is asked: messages with templates, or where in the row they are."""
    model: str
    """The model that makes the samples."""
    sampling_params: RunCreateParamsDataSourceCreateEvalResponsesRunDataSourceSamplingParams
    """How the model makes its reply, such as temperature, seed and length."""
RunCreateParamsDataSource: TypeAlias = Union[CreateEvalJSONLRunDataSourceParam, CreateEvalJSONLRunDataSource, CreateEvalJSONLRunDataSourceDict, CreateEvalCompletionsRunDataSourceParam, CreateEvalCompletionsRunDataSource, CreateEvalCompletionsRunDataSourceDict, RunCreateParamsDataSourceCreateEvalResponsesRunDataSource, RunListResponseDataSourceResponses, RunListResponseDataSourceResponsesDict]
class RunCreateParams(TypedDict, total=False):
    data_source: Required[RunCreateParamsDataSource]
    """where the data come from, and the model and prompt that answer them"""
    metadata: _types_shared_params_Metadata | None
    """up to 16 pairs of your own: keys up to 64 characters, values up to 512"""
    name: str
    """a name for people to read"""
class RunCreateResponseDict(TypedDict):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSourceDict
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIErrorDict
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsageDict]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResultDict]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCountsDict
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
class RunCreateResponse(Reply[RunCreateResponseDict]):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
    __getitem__: Get9[Literal["id", "eval_id", "model", "name", "report_url", "status"], str, Literal["created_at"], int, Literal["data_source"], RunListResponseDataSource, Literal["error"], _base.EvalAPIError, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval.run"], Literal["per_model_usage"], list[RunListResponsePerModelUsage], Literal["per_testing_criteria_results"], list[RunListResponsePerTestingCriteriaResult], Literal["result_counts"], RunListResponseResultCounts]
class RunDeleteResponseDict(TypedDict, total=False):
    deleted: bool | None
    """True if it is gone."""
    object: str | None
    """What kind of object it is."""
    run_id: str | None
    """Id of the run."""
class RunDeleteResponse(Reply[RunDeleteResponseDict]):
    deleted: bool | None
    """True if it is gone."""
    object: str | None
    """What kind of object it is."""
    run_id: str | None
    """Id of the run."""
    __getitem__: Get2[Literal["deleted"], bool | None, Literal["object", "run_id"], str | None]
class RunListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """`asc` (default) or `desc`"""
    status: Literal["queued", "in_progress", "completed", "canceled", "failed"]
    """only runs in this state: `queued`, `in_progress`, `completed`, `canceled` or `failed`"""
class RunListResponseDict(TypedDict):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSourceDict
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIErrorDict
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsageDict]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResultDict]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCountsDict
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
class RunListResponse(Reply[RunListResponseDict]):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
    __getitem__: Get9[Literal["id", "eval_id", "model", "name", "report_url", "status"], str, Literal["created_at"], int, Literal["data_source"], RunListResponseDataSource, Literal["error"], _base.EvalAPIError, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval.run"], Literal["per_model_usage"], list[RunListResponsePerModelUsage], Literal["per_testing_criteria_results"], list[RunListResponsePerTestingCriteriaResult], Literal["result_counts"], RunListResponseResultCounts]
class RunRetrieveResponseDict(TypedDict):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSourceDict
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIErrorDict
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsageDict]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResultDict]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCountsDict
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
class RunRetrieveResponse(Reply[RunRetrieveResponseDict]):
    id: str
    """Id of the run."""
    created_at: int
    """When it was made: Unix time in seconds."""
    data_source: RunListResponseDataSource
    """Where the data come from, and the model and prompt that answer them."""
    error: _base.EvalAPIError
    """Why it failed."""
    eval_id: str
    """Id of the evaluation."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that makes the samples."""
    name: str
    """A name for people to read."""
    object: Literal["eval.run"]
    per_model_usage: list[RunListResponsePerModelUsage]
    """How many calls and tokens each model took."""
    per_testing_criteria_results: list[RunListResponsePerTestingCriteriaResult]
    """How many results passed and failed, for each grader."""
    report_url: str
    """Address of a page that shows the results."""
    result_counts: RunListResponseResultCounts
    """How many results there are, passed, failed and with an error."""
    status: str
    """How far it is: `queued`, `in_progress`, `completed`, `canceled` or `failed`."""
    __getitem__: Get9[Literal["id", "eval_id", "model", "name", "report_url", "status"], str, Literal["created_at"], int, Literal["data_source"], RunListResponseDataSource, Literal["error"], _base.EvalAPIError, Literal["metadata"], Metadata | None, Literal["object"], Literal["eval.run"], Literal["per_model_usage"], list[RunListResponsePerModelUsage], Literal["per_testing_criteria_results"], list[RunListResponsePerTestingCriteriaResult], Literal["result_counts"], RunListResponseResultCounts]
