# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._made import Reply
from .._base import (
    AssistantResponseFormatOption,
    AssistantResponseFormatOptionDict,
    AssistantTool,
    AssistantToolChoiceOption,
    AssistantToolChoiceOptionDict,
    AssistantToolDict,
    CodeInterpreterTool,
    CodeInterpreterToolDict,
)
from ...shared import Metadata
class FilePathAnnotationFilePathDict(TypedDict):
    file_id: str
class FilePathAnnotationFilePath(Reply[FilePathAnnotationFilePathDict]):
    file_id: str
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["file_citation"], /) -> FilePathAnnotationFilePath: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_citation"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["file_path"], /) -> FilePathAnnotationFilePath: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_path"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]
AnnotationDict: TypeAlias = Union[FileCitationAnnotationDict, FilePathAnnotationDict]
class FileCitationDeltaAnnotationFileCitationDict(TypedDict, total=False):
    file_id: str | None
    quote: str | None
class FileCitationDeltaAnnotationFileCitation(Reply[FileCitationDeltaAnnotationFileCitationDict]):
    file_id: str | None
    quote: str | None
    @overload
    def __getitem__(self, key: Literal["file_id", "quote"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_citation"]: ...
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["file_citation"], /) -> FileCitationDeltaAnnotationFileCitation | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class FilePathDeltaAnnotationFilePathDict(TypedDict, total=False):
    file_id: str | None
class FilePathDeltaAnnotationFilePath(Reply[FilePathDeltaAnnotationFilePathDict]):
    file_id: str | None
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_path"]: ...
    @overload
    def __getitem__(self, key: Literal["end_index", "start_index"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["file_path"], /) -> FilePathDeltaAnnotationFilePath | None: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]
AnnotationDeltaDict: TypeAlias = Union[FileCitationDeltaAnnotationDict, FilePathDeltaAnnotationDict]
class ImageFileDict(TypedDict):
    file_id: str
    detail: NotRequired[Literal["auto", "low", "high"] | None]
class ImageFile(Reply[ImageFileDict]):
    file_id: str
    detail: Literal["auto", "low", "high"] | None
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ImageFileContentBlockDict(TypedDict):
    image_file: ImageFileDict
    type: Literal["image_file"]
class ImageFileContentBlock(Reply[ImageFileContentBlockDict]):
    image_file: ImageFile
    type: Literal["image_file"]
    @overload
    def __getitem__(self, key: Literal["image_file"], /) -> ImageFile: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ImageFileParam(TypedDict):
    file_id: str
    detail: NotRequired[Literal["auto", "low", "high"]]
class ImageFileContentBlockParam(TypedDict):
    image_file: ImageFileParam | ImageFile | ImageFileDict
    type: Literal["image_file"]
class ImageFileDeltaDict(TypedDict, total=False):
    detail: Literal["auto", "low", "high"] | None
    file_id: str | None
class ImageFileDelta(Reply[ImageFileDeltaDict]):
    detail: Literal["auto", "low", "high"] | None
    file_id: str | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ImageFileDeltaBlockDict(TypedDict):
    index: int
    type: Literal["image_file"]
    image_file: NotRequired[ImageFileDeltaDict | None]
class ImageFileDeltaBlock(Reply[ImageFileDeltaBlockDict]):
    index: int
    type: Literal["image_file"]
    image_file: ImageFileDelta | None
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_file"]: ...
    @overload
    def __getitem__(self, key: Literal["image_file"], /) -> ImageFileDelta | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ImageURLDict(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high"] | None]
class ImageURL(Reply[ImageURLDict]):
    url: str
    detail: Literal["auto", "low", "high"] | None
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ImageURLContentBlockDict(TypedDict):
    image_url: ImageURLDict
    type: Literal["image_url"]
class ImageURLContentBlock(Reply[ImageURLContentBlockDict]):
    image_url: ImageURL
    type: Literal["image_url"]
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> ImageURL: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_url"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ImageURLParam(TypedDict):
    url: str
    detail: NotRequired[Literal["auto", "low", "high"]]
class ImageURLContentBlockParam(TypedDict):
    image_url: ImageURLParam | ImageURL | ImageURLDict
    type: Literal["image_url"]
class ImageURLDeltaDict(TypedDict, total=False):
    detail: Literal["auto", "low", "high"] | None
    url: str | None
class ImageURLDelta(Reply[ImageURLDeltaDict]):
    detail: Literal["auto", "low", "high"] | None
    url: str | None
    @overload
    def __getitem__(self, key: Literal["detail"], /) -> Literal["auto", "low", "high"] | None: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ImageURLDeltaBlockDict(TypedDict):
    index: int
    type: Literal["image_url"]
    image_url: NotRequired[ImageURLDeltaDict | None]
class ImageURLDeltaBlock(Reply[ImageURLDeltaBlockDict]):
    index: int
    type: Literal["image_url"]
    image_url: ImageURLDelta | None
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image_url"]: ...
    @overload
    def __getitem__(self, key: Literal["image_url"], /) -> ImageURLDelta | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict(TypedDict):
    type: Literal["file_search"]
class MessageAttachmentToolAssistantToolsFileSearchTypeOnly(Reply[MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict]):
    type: Literal["file_search"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file_search"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
MessageAttachmentTool: TypeAlias = Union[CodeInterpreterTool, MessageAttachmentToolAssistantToolsFileSearchTypeOnly]
MessageAttachmentToolDict: TypeAlias = Union[CodeInterpreterToolDict, MessageAttachmentToolAssistantToolsFileSearchTypeOnlyDict]
class MessageAttachmentDict(TypedDict, total=False):
    file_id: str | None
    tools: list[MessageAttachmentToolDict] | None
class MessageAttachment(Reply[MessageAttachmentDict]):
    file_id: str | None
    tools: list[MessageAttachmentTool] | None
    @overload
    def __getitem__(self, key: Literal["file_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["tools"], /) -> list[MessageAttachmentTool] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextDict(TypedDict):
    annotations: list[AnnotationDict]
    value: str
class Text(Reply[TextDict]):
    annotations: list[Annotation]
    value: str
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[Annotation]: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextContentBlockDict(TypedDict):
    text: TextDict
    type: Literal["text"]
class TextContentBlock(Reply[TextContentBlockDict]):
    text: Text
    type: Literal["text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> Text: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RefusalContentBlockDict(TypedDict):
    refusal: str
    type: Literal["refusal"]
class RefusalContentBlock(Reply[RefusalContentBlockDict]):
    refusal: str
    type: Literal["refusal"]
    @overload
    def __getitem__(self, key: Literal["refusal"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["refusal"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
MessageContent: TypeAlias = Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock]
MessageContentDict: TypeAlias = Union[ImageFileContentBlockDict, ImageURLContentBlockDict, TextContentBlockDict, RefusalContentBlockDict]
class MessageIncompleteDetailsDict(TypedDict):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
class MessageIncompleteDetails(Reply[MessageIncompleteDetailsDict]):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["assistant_id", "run_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["attachments"], /) -> list[MessageAttachment] | None: ...
    @overload
    def __getitem__(self, key: Literal["completed_at", "incomplete_at"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[MessageContent]: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["incomplete_details"], /) -> MessageIncompleteDetails | None: ...
    @overload
    def __getitem__(self, key: Literal["metadata"], /) -> Metadata | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["thread.message"]: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "assistant"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "incomplete", "completed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextDeltaDict(TypedDict, total=False):
    annotations: list[AnnotationDeltaDict] | None
    value: str | None
class TextDelta(Reply[TextDeltaDict]):
    annotations: list[AnnotationDelta] | None
    value: str | None
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[AnnotationDelta] | None: ...
    @overload
    def __getitem__(self, key: Literal["value"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class TextDeltaBlockDict(TypedDict):
    index: int
    type: Literal["text"]
    text: NotRequired[TextDeltaDict | None]
class TextDeltaBlock(Reply[TextDeltaBlockDict]):
    index: int
    type: Literal["text"]
    text: TextDelta | None
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["text"]: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> TextDelta | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RefusalDeltaBlockDict(TypedDict):
    index: int
    type: Literal["refusal"]
    refusal: NotRequired[str | None]
class RefusalDeltaBlock(Reply[RefusalDeltaBlockDict]):
    index: int
    type: Literal["refusal"]
    refusal: str | None
    @overload
    def __getitem__(self, key: Literal["index"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["refusal"]: ...
    @overload
    def __getitem__(self, key: Literal["refusal"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
MessageContentDelta: TypeAlias = Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock]
MessageContentDeltaDict: TypeAlias = Union[ImageFileDeltaBlockDict, TextDeltaBlockDict, RefusalDeltaBlockDict, ImageURLDeltaBlockDict]
class TextContentBlockParam(TypedDict):
    text: str
    type: Literal["text"]
MessageContentPartParam: TypeAlias = Union[ImageFileContentBlockParam, ImageFileContentBlock, ImageFileContentBlockDict, ImageURLContentBlockParam, ImageURLContentBlock, ImageURLContentBlockDict, TextContentBlockParam, TextContentBlock, TextContentBlockDict]
class MessageDeltaDict(TypedDict, total=False):
    content: list[MessageContentDeltaDict] | None
    role: Literal["user", "assistant"] | None
class MessageDelta(Reply[MessageDeltaDict]):
    content: list[MessageContentDelta] | None
    role: Literal["user", "assistant"] | None
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[MessageContentDelta] | None: ...
    @overload
    def __getitem__(self, key: Literal["role"], /) -> Literal["user", "assistant"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class MessageDeltaEventDict(TypedDict):
    id: str
    delta: MessageDeltaDict
    object: Literal["thread.message.delta"]
class MessageDeltaEvent(Reply[MessageDeltaEventDict]):
    id: str
    delta: MessageDelta
    object: Literal["thread.message.delta"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["delta"], /) -> MessageDelta: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["thread.message.delta"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RequiredActionFunctionToolCallFunctionDict(TypedDict):
    arguments: str
    name: str
class RequiredActionFunctionToolCallFunction(Reply[RequiredActionFunctionToolCallFunctionDict]):
    arguments: str
    name: str
    @overload
    def __getitem__(self, key: Literal["arguments", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RequiredActionFunctionToolCallDict(TypedDict):
    id: str
    function: RequiredActionFunctionToolCallFunctionDict
    type: Literal["function"]
class RequiredActionFunctionToolCall(Reply[RequiredActionFunctionToolCallDict]):
    id: str
    function: RequiredActionFunctionToolCallFunction
    type: Literal["function"]
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["function"], /) -> RequiredActionFunctionToolCallFunction: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["function"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunIncompleteDetailsDict(TypedDict, total=False):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
class RunIncompleteDetails(Reply[RunIncompleteDetailsDict]):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> Literal["max_completion_tokens", "max_prompt_tokens"] | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunLastErrorDict(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str
class RunLastError(Reply[RunLastErrorDict]):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    message: str
    @overload
    def __getitem__(self, key: Literal["code"], /) -> Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]: ...
    @overload
    def __getitem__(self, key: Literal["message"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunRequiredActionSubmitToolOutputsDict(TypedDict):
    tool_calls: list[RequiredActionFunctionToolCallDict]
class RunRequiredActionSubmitToolOutputs(Reply[RunRequiredActionSubmitToolOutputsDict]):
    tool_calls: list[RequiredActionFunctionToolCall]
    @overload
    def __getitem__(self, key: Literal["tool_calls"], /) -> list[RequiredActionFunctionToolCall]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunRequiredActionDict(TypedDict):
    submit_tool_outputs: RunRequiredActionSubmitToolOutputsDict
    type: Literal["submit_tool_outputs"]
class RunRequiredAction(Reply[RunRequiredActionDict]):
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    type: Literal["submit_tool_outputs"]
    @overload
    def __getitem__(self, key: Literal["submit_tool_outputs"], /) -> RunRequiredActionSubmitToolOutputs: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["submit_tool_outputs"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
RunStatus: TypeAlias = Literal["queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "incomplete", "expired"]
class RunTruncationStrategyDict(TypedDict):
    type: Literal["auto", "last_messages"]
    last_messages: NotRequired[int | None]
class RunTruncationStrategy(Reply[RunTruncationStrategyDict]):
    type: Literal["auto", "last_messages"]
    last_messages: int | None
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["auto", "last_messages"]: ...
    @overload
    def __getitem__(self, key: Literal["last_messages"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class RunUsageDict(TypedDict):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
class RunUsage(Reply[RunUsageDict]):
    completion_tokens: int
    prompt_tokens: int
    total_tokens: int
    @overload
    def __getitem__(self, key: Literal["completion_tokens", "prompt_tokens", "total_tokens"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
