# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._reply import Reply
from ..._subscripts import Get1, Get11, Get2, Get3, Get4, Get5
from .._base import CodeInterpreterTool, CodeInterpreterToolDict
from .._base_params import (
    AssistantResponseFormatOption,
    AssistantResponseFormatOptionDict,
    AssistantTool,
    AssistantToolChoiceOption,
    AssistantToolChoiceOptionDict,
    AssistantToolDict,
)
from ...shared import Metadata
class FilePathAnnotationFilePathDict(TypedDict):
    file_id: str
class FilePathAnnotationFilePath(Reply[FilePathAnnotationFilePathDict]):
    file_id: str
    __getitem__: Get1[Literal["file_id"], str]
class FileCitationAnnotationDict(TypedDict):
    end_index: int
    file_citation: FilePathAnnotationFilePathDict
    start_index: int
    text: str
    type: Literal["file_citation"]
class FileCitationAnnotation(Reply[FileCitationAnnotationDict]):
    end_index: int
    file_citation: FilePathAnnotationFilePath
    start_index: int
    text: str
    type: Literal["file_citation"]
    __getitem__: Get4[Literal["end_index", "start_index"], int, Literal["file_citation"], FilePathAnnotationFilePath, Literal["text"], str, Literal["type"], Literal["file_citation"]]
class FilePathAnnotationDict(TypedDict):
    end_index: int
    file_path: FilePathAnnotationFilePathDict
    start_index: int
    text: str
    type: Literal["file_path"]
class FilePathAnnotation(Reply[FilePathAnnotationDict]):
    end_index: int
    file_path: FilePathAnnotationFilePath
    start_index: int
    text: str
    type: Literal["file_path"]
    __getitem__: Get4[Literal["end_index", "start_index"], int, Literal["file_path"], FilePathAnnotationFilePath, Literal["text"], str, Literal["type"], Literal["file_path"]]
Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]
AnnotationDict: TypeAlias = Union[FileCitationAnnotationDict, FilePathAnnotationDict]
class FileCitationDeltaAnnotationFileCitationDict(TypedDict, total=False):
    file_id: str | None
    quote: str | None
class FileCitationDeltaAnnotationFileCitation(Reply[FileCitationDeltaAnnotationFileCitationDict]):
    file_id: str | None
    quote: str | None
    __getitem__: Get1[Literal["file_id", "quote"], str | None]
class FileCitationDeltaAnnotationDict(TypedDict, total=False):
    index: Required[int]
    type: Required[Literal["file_citation"]]
    end_index: int | None
    file_citation: FileCitationDeltaAnnotationFileCitationDict | None
    start_index: int | None
    text: str | None
class FileCitationDeltaAnnotation(Reply[FileCitationDeltaAnnotationDict]):
    index: int
    type: Literal["file_citation"]
    end_index: int | None
    file_citation: FileCitationDeltaAnnotationFileCitation | None
    start_index: int | None
    text: str | None
    __getitem__: Get5[Literal["index"], int, Literal["type"], Literal["file_citation"], Literal["end_index", "start_index"], int | None, Literal["file_citation"], FileCitationDeltaAnnotationFileCitation | None, Literal["text"], str | None]
class FilePathDeltaAnnotationFilePathDict(TypedDict, total=False):
    file_id: str | None
class FilePathDeltaAnnotationFilePath(Reply[FilePathDeltaAnnotationFilePathDict]):
    file_id: str | None
    __getitem__: Get1[Literal["file_id"], str | None]
class FilePathDeltaAnnotationDict(TypedDict, total=False):
    index: Required[int]
    type: Required[Literal["file_path"]]
    end_index: int | None
    file_path: FilePathDeltaAnnotationFilePathDict | None
    start_index: int | None
    text: str | None
class FilePathDeltaAnnotation(Reply[FilePathDeltaAnnotationDict]):
    index: int
    type: Literal["file_path"]
    end_index: int | None
    file_path: FilePathDeltaAnnotationFilePath | None
    start_index: int | None
    text: str | None
    __getitem__: Get5[Literal["index"], int, Literal["type"], Literal["file_path"], Literal["end_index", "start_index"], int | None, Literal["file_path"], FilePathDeltaAnnotationFilePath | None, Literal["text"], str | None]
AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]
AnnotationDeltaDict: TypeAlias = Union[FileCitationDeltaAnnotationDict, FilePathDeltaAnnotationDict]
class ImageFileDict(TypedDict):
    file_id: str
    detail: NotRequired[Literal["auto", "low", "high"] | None]
class ImageFile(Reply[ImageFileDict]):
    file_id: str
    detail: Literal["auto", "low", "high"] | None
    __getitem__: Get2[Literal["file_id"], str, Literal["detail"], Literal["auto", "low", "high"] | None]
class ImageFileContentBlockDict(TypedDict):
    image_file: ImageFileDict
    type: Literal["image_file"]
class ImageFileContentBlock(Reply[ImageFileContentBlockDict]):
    image_file: ImageFile
    type: Literal["image_file"]
    __getitem__: Get2[Literal["image_file"], ImageFile, Literal["type"], Literal["image_file"]]
class ImageFileParam(TypedDict):
    file_id: str
    """Id of an uploaded image."""
    detail: NotRequired[Literal["auto", "low", "high"]]
    """How closely to look: `auto` (default), `low` or `high`."""
class ImageFileContentBlockParam(TypedDict):
    image_file: ImageFileParam | ImageFile | ImageFileDict
    """The file and how closely to look."""
    type: Literal["image_file"]
class ImageFileDeltaDict(TypedDict, total=False):
    detail: Literal["auto", "low", "high"] | None
    file_id: str | None
class ImageFileDelta(Reply[ImageFileDeltaDict]):
    detail: Literal["auto", "low", "high"] | None
    file_id: str | None
    __getitem__: Get2[Literal["detail"], Literal["auto", "low", "high"] | None, Literal["file_id"], str | None]
class ImageFileDeltaBlockDict(TypedDict):
    index: int
    type: Literal["image_file"]
    image_file: NotRequired[ImageFileDeltaDict | None]
class ImageFileDeltaBlock(Reply[ImageFileDeltaBlockDict]):
    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["image_file"], Literal["image_file"], ImageFileDelta | None]
class ImageURLDict(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high"] | None]
class ImageURL(Reply[ImageURLDict]):
    url: str
    detail: Literal["auto", "low", "high"] | None
    __getitem__: Get2[Literal["url"], str, Literal["detail"], Literal["auto", "low", "high"] | None]
class ImageURLContentBlockDict(TypedDict):
    image_url: ImageURLDict
    type: Literal["image_url"]
class ImageURLContentBlock(Reply[ImageURLContentBlockDict]):
    image_url: ImageURL
    type: Literal["image_url"]
    __getitem__: Get2[Literal["image_url"], ImageURL, Literal["type"], Literal["image_url"]]
class ImageURLParam(TypedDict):
    url: str
    """Address of the image."""
    detail: NotRequired[Literal["auto", "low", "high"]]
    """How closely to look: `auto` (default), `low` or `high`."""
class ImageURLContentBlockParam(TypedDict):
    image_url: ImageURLParam | ImageURL | ImageURLDict
    """The image and how closely to look."""
    type: Literal["image_url"]
class ImageURLDeltaDict(TypedDict, total=False):
    detail: Literal["auto", "low", "high"] | None
    url: str | None
class ImageURLDelta(Reply[ImageURLDeltaDict]):
    detail: Literal["auto", "low", "high"] | None
    url: str | None
    __getitem__: Get2[Literal["detail"], Literal["auto", "low", "high"] | None, Literal["url"], str | None]
class ImageURLDeltaBlockDict(TypedDict):
    index: int
    type: Literal["image_url"]
    image_url: NotRequired[ImageURLDeltaDict | None]
class ImageURLDeltaBlock(Reply[ImageURLDeltaBlockDict]):
    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["image_url"], Literal["image_url"], ImageURLDelta | None]
class MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict(TypedDict):
    type: Literal["file_search"]
class MessageAttachmentToolAssistantToolsFileSearchTypeOnly(Reply[MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict]):
    type: Literal["file_search"]
    __getitem__: Get1[Literal["type"], Literal["file_search"]]
MessageAttachmentTool: TypeAlias = Union[CodeInterpreterTool, MessageAttachmentToolAssistantToolsFileSearchTypeOnly]
MessageAttachmentToolDict: TypeAlias = Union[CodeInterpreterToolDict, MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict]
class MessageAttachmentDict(TypedDict, total=False):
    file_id: str | None
    tools: list[MessageAttachmentToolDict] | None
class MessageAttachment(Reply[MessageAttachmentDict]):
    file_id: str | None
    tools: list[MessageAttachmentTool] | None
    __getitem__: Get2[Literal["file_id"], str | None, Literal["tools"], list[MessageAttachmentTool] | None]
class TextDict(TypedDict):
    annotations: list[AnnotationDict]
    value: str
class Text(Reply[TextDict]):
    annotations: list[Annotation]
    value: str
    __getitem__: Get2[Literal["annotations"], list[Annotation], Literal["value"], str]
class TextContentBlockDict(TypedDict):
    text: TextDict
    type: Literal["text"]
class TextContentBlock(Reply[TextContentBlockDict]):
    text: Text
    type: Literal["text"]
    __getitem__: Get2[Literal["text"], Text, Literal["type"], Literal["text"]]
class RefusalContentBlockDict(TypedDict):
    refusal: str
    type: Literal["refusal"]
class RefusalContentBlock(Reply[RefusalContentBlockDict]):
    refusal: str
    type: Literal["refusal"]
    __getitem__: Get2[Literal["refusal"], str, Literal["type"], Literal["refusal"]]
MessageContent: TypeAlias = Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock]
MessageContentDict: TypeAlias = Union[ImageFileContentBlockDict, ImageURLContentBlockDict, TextContentBlockDict, RefusalContentBlockDict]
class MessageIncompleteDetailsDict(TypedDict):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
class MessageIncompleteDetails(Reply[MessageIncompleteDetailsDict]):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    __getitem__: Get1[Literal["reason"], Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]]
class MessageDict(TypedDict):
    id: str
    assistant_id: NotRequired[str | None]
    attachments: NotRequired[list[MessageAttachmentDict] | None]
    completed_at: NotRequired[int | None]
    content: list[MessageContentDict]
    created_at: int
    incomplete_at: NotRequired[int | None]
    incomplete_details: NotRequired[MessageIncompleteDetailsDict | None]
    metadata: NotRequired[Metadata | None]
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: NotRequired[str | None]
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str
class Message(Reply[MessageDict]):
    id: str
    assistant_id: str | None
    attachments: list[MessageAttachment] | None
    completed_at: int | None
    content: list[MessageContent]
    created_at: int
    incomplete_at: int | None
    incomplete_details: MessageIncompleteDetails | None
    metadata: Metadata | None
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    run_id: str | None
    status: Literal["in_progress", "incomplete", "completed"]
    thread_id: str
    __getitem__: Get11[Literal["id", "thread_id"], str, Literal["assistant_id", "run_id"], str | None, Literal["attachments"], list[MessageAttachment] | None, Literal["completed_at", "incomplete_at"], int | None, Literal["content"], list[MessageContent], Literal["created_at"], int, Literal["incomplete_details"], MessageIncompleteDetails | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["thread.message"], Literal["role"], Literal["user", "assistant"], Literal["status"], Literal["in_progress", "incomplete", "completed"]]
class TextDeltaDict(TypedDict, total=False):
    annotations: list[AnnotationDeltaDict] | None
    value: str | None
class TextDelta(Reply[TextDeltaDict]):
    annotations: list[AnnotationDelta] | None
    value: str | None
    __getitem__: Get2[Literal["annotations"], list[AnnotationDelta] | None, Literal["value"], str | None]
class TextDeltaBlockDict(TypedDict):
    index: int
    type: Literal["text"]
    text: NotRequired[TextDeltaDict | None]
class TextDeltaBlock(Reply[TextDeltaBlockDict]):
    index: int
    type: Literal["text"]
    text: TextDelta | None
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["text"], Literal["text"], TextDelta | None]
class RefusalDeltaBlockDict(TypedDict):
    index: int
    type: Literal["refusal"]
    refusal: NotRequired[str | None]
class RefusalDeltaBlock(Reply[RefusalDeltaBlockDict]):
    index: int
    type: Literal["refusal"]
    refusal: str | None
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["refusal"], Literal["refusal"], str | None]
MessageContentDelta: TypeAlias = Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock]
MessageContentDeltaDict: TypeAlias = Union[ImageFileDeltaBlockDict, TextDeltaBlockDict, RefusalDeltaBlockDict, ImageURLDeltaBlockDict]
class TextContentBlockParam(TypedDict):
    text: str
    """The text."""
    type: Literal["text"]
MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageFileContentBlock, ImageFileContentBlockDict, ImageURLContentBlockParam, ImageURLContentBlock, ImageURLContentBlockDict, TextContentBlockParam, TextContentBlock, TextContentBlockDict]
class MessageDeltaDict(TypedDict, total=False):
    content: list[MessageContentDeltaDict] | None
    role: Literal["user", "assistant"] | None
class MessageDelta(Reply[MessageDeltaDict]):
    content: list[MessageContentDelta] | None
    role: Literal["user", "assistant"] | None
    __getitem__: Get2[Literal["content"], list[MessageContentDelta] | None, Literal["role"], Literal["user", "assistant"] | None]
class MessageDeltaEventDict(TypedDict):
    id: str
    delta: MessageDeltaDict
    object: Literal["thread.message.delta"]
class MessageDeltaEvent(Reply[MessageDeltaEventDict]):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]
    __getitem__: Get3[Literal["id"], str, Literal["delta"], MessageDelta, Literal["object"], Literal["thread.message.delta"]]
class RequiredActionFunctionToolCallFunctionDict(TypedDict):
    arguments: str
    name: str
class RequiredActionFunctionToolCallFunction(Reply[RequiredActionFunctionToolCallFunctionDict]):
    arguments: str
    name: str
    __getitem__: Get1[Literal["arguments", "name"], str]
class RequiredActionFunctionToolCallDict(TypedDict):
    id: str
    function: RequiredActionFunctionToolCallFunctionDict
    type: Literal["function"]
class RequiredActionFunctionToolCall(Reply[RequiredActionFunctionToolCallDict]):
    id: str
    function: RequiredActionFunctionToolCallFunction
    type: Literal["function"]
    __getitem__: Get3[Literal["id"], str, Literal["function"], RequiredActionFunctionToolCallFunction, Literal["type"], Literal["function"]]
class RunIncompleteDetailsDict(TypedDict, total=False):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
class RunIncompleteDetails(Reply[RunIncompleteDetailsDict]):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
    __getitem__: Get1[Literal["reason"], Literal["max_completion_tokens", "max_prompt_tokens"] | None]
class RunLastErrorDict(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str
class RunLastError(Reply[RunLastErrorDict]):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str
    __getitem__: Get2[Literal["code"], Literal["server_error", "rate_limit_exceeded", "invalid_prompt"], Literal["message"], str]
class RunRequiredActionSubmitToolOutputsDict(TypedDict):
    tool_calls: list[RequiredActionFunctionToolCallDict]
class RunRequiredActionSubmitToolOutputs(Reply[RunRequiredActionSubmitToolOutputsDict]):
    tool_calls: list[RequiredActionFunctionToolCall]
    __getitem__: Get1[Literal["tool_calls"], list[RequiredActionFunctionToolCall]]
class RunRequiredActionDict(TypedDict):
    submit_tool_outputs: RunRequiredActionSubmitToolOutputsDict
    type: Literal["submit_tool_outputs"]
class RunRequiredAction(Reply[RunRequiredActionDict]):
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]
    __getitem__: Get2[Literal["submit_tool_outputs"], RunRequiredActionSubmitToolOutputs, Literal["type"], Literal["submit_tool_outputs"]]
RunStatus: TypeAlias = Literal["queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "incomplete", "expired"]
class RunTruncationStrategyDict(TypedDict):
    type: Literal["auto", "last_messages"]
    last_messages: NotRequired[int | None]
class RunTruncationStrategy(Reply[RunTruncationStrategyDict]):
    type: Literal["auto", "last_messages"]
    last_messages: int | None
    __getitem__: Get2[Literal["type"], Literal["auto", "last_messages"], Literal["last_messages"], int | None]
class RunUsageDict(TypedDict):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
class RunUsage(Reply[RunUsageDict]):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    __getitem__: Get1[Literal["completion_tokens", "prompt_tokens", "total_tokens"], int]
class RunDict(TypedDict, total=False):
    id: Required[str]
    assistant_id: Required[str]
    cancelled_at: int | None
    completed_at: int | None
    created_at: Required[int]
    expires_at: int | None
    failed_at: int | None
    incomplete_details: RunIncompleteDetailsDict | None
    instructions: Required[str]
    last_error: RunLastErrorDict | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: Metadata | None
    model: Required[str]
    object: Required[Literal["thread.run"]]
    parallel_tool_calls: Required[bool]
    required_action: RunRequiredActionDict | None
    response_format: AssistantResponseFormatOptionDict | None
    started_at: int | None
    status: Required[RunStatus]
    thread_id: Required[str]
    tool_choice: AssistantToolChoiceOptionDict | None
    tools: Required[list[AssistantToolDict]]
    truncation_strategy: RunTruncationStrategyDict | None
    usage: RunUsageDict | None
    temperature: float | None
    top_p: float | None
class Run(Reply[RunDict]):
    id: str
    assistant_id: str
    cancelled_at: int | None
    completed_at: int | None
    created_at: int
    expires_at: int | None
    failed_at: int | None
    incomplete_details: RunIncompleteDetails | None
    instructions: str
    last_error: RunLastError | None
    max_completion_tokens: int | None
    max_prompt_tokens: int | None
    metadata: Metadata | None
    model: str
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    required_action: RunRequiredAction | None
    response_format: AssistantResponseFormatOption | None
    started_at: int | None
    status: RunStatus
    thread_id: str
    tool_choice: AssistantToolChoiceOption | None
    tools: list[AssistantTool]
    truncation_strategy: RunTruncationStrategy | None
    usage: RunUsage | None
    temperature: float | None
    top_p: float | None
    @overload
    def __getitem__(self, key: Literal["id", "assistant_id", "instructions", "model", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["cancelled_at", "completed_at", "expires_at", "failed_at", "max_completion_tokens", "max_prompt_tokens", "started_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["incomplete_details"], /) -> RunIncompleteDetails | None: ...
    @overload
    def __getitem__(self, key: Literal["last_error"], /) -> RunLastError | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["thread.run"]: ...
    @overload
    def __getitem__(self, key: Literal["parallel_tool_calls"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["required_action"], /) -> RunRequiredAction | None: ...
    @overload
    def __getitem__(self, key: Literal["response_format"], /) -> AssistantResponseFormatOption | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> RunStatus: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> AssistantToolChoiceOption | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[AssistantTool]: ...
    @overload
    def __getitem__(self, key: Literal["truncation_strategy"], /) -> RunTruncationStrategy | None: ...
    @overload
    def __getitem__(self, key: Literal["usage"], /) -> RunUsage | None: ...
    @overload
    def __getitem__(self, key: Literal["temperature", "top_p"], /) -> float | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
