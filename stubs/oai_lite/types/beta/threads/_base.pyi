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
    """Id of the file."""
class FilePathAnnotationFilePath(Reply[FilePathAnnotationFilePathDict]):
    file_id: str
    """Id of the file."""
    __getitem__: Get1[Literal["file_id"], str]
class FileCitationAnnotationDict(TypedDict):
    end_index: int
    """Where it ends."""
    file_citation: FilePathAnnotationFilePathDict
    """Which file it cites."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    text: str
    """The mark in the text that stands for the source."""
    type: Literal["file_citation"]
class FileCitationAnnotation(Reply[FileCitationAnnotationDict]):
    end_index: int
    """Where it ends."""
    file_citation: FilePathAnnotationFilePath
    """Which file it cites."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    text: str
    """The mark in the text that stands for the source."""
    type: Literal["file_citation"]
    __getitem__: Get4[Literal["end_index", "start_index"], int, Literal["file_citation"], FilePathAnnotationFilePath, Literal["text"], str, Literal["type"], Literal["file_citation"]]
class FilePathAnnotationDict(TypedDict):
    end_index: int
    """Where it ends."""
    file_path: FilePathAnnotationFilePathDict
    """Which file it names."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    text: str
    """The mark in the text that stands for the file."""
    type: Literal["file_path"]
class FilePathAnnotation(Reply[FilePathAnnotationDict]):
    end_index: int
    """Where it ends."""
    file_path: FilePathAnnotationFilePath
    """Which file it names."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    text: str
    """The mark in the text that stands for the file."""
    type: Literal["file_path"]
    __getitem__: Get4[Literal["end_index", "start_index"], int, Literal["file_path"], FilePathAnnotationFilePath, Literal["text"], str, Literal["type"], Literal["file_path"]]
Annotation: TypeAlias = Union[FileCitationAnnotation, FilePathAnnotation]
AnnotationDict: TypeAlias = Union[FileCitationAnnotationDict, FilePathAnnotationDict]
class FileCitationDeltaAnnotationFileCitationDict(TypedDict, total=False):
    file_id: str | None
    """Id of the file."""
    quote: str | None
    """The passage that is cited."""
class FileCitationDeltaAnnotationFileCitation(Reply[FileCitationDeltaAnnotationFileCitationDict]):
    file_id: str | None
    """Id of the file."""
    quote: str | None
    """The passage that is cited."""
    __getitem__: Get1[Literal["file_id", "quote"], str | None]
class FileCitationDeltaAnnotationDict(TypedDict, total=False):
    index: Required[int]
    """Which of the annotations this is, from 0."""
    type: Required[Literal["file_citation"]]
    end_index: int | None
    """Where it ends."""
    file_citation: FileCitationDeltaAnnotationFileCitationDict | None
    """Which file it cites."""
    start_index: int | None
    """Where in the text the passage begins, in characters from 0."""
    text: str | None
    """The mark in the text that stands for the source."""
class FileCitationDeltaAnnotation(Reply[FileCitationDeltaAnnotationDict]):
    index: int
    """Which of the annotations this is, from 0."""
    type: Literal["file_citation"]
    end_index: int | None
    """Where it ends."""
    file_citation: FileCitationDeltaAnnotationFileCitation | None
    """Which file it cites."""
    start_index: int | None
    """Where in the text the passage begins, in characters from 0."""
    text: str | None
    """The mark in the text that stands for the source."""
    __getitem__: Get5[Literal["index"], int, Literal["type"], Literal["file_citation"], Literal["end_index", "start_index"], int | None, Literal["file_citation"], FileCitationDeltaAnnotationFileCitation | None, Literal["text"], str | None]
class FilePathDeltaAnnotationFilePathDict(TypedDict, total=False):
    file_id: str | None
    """Id of the file."""
class FilePathDeltaAnnotationFilePath(Reply[FilePathDeltaAnnotationFilePathDict]):
    file_id: str | None
    """Id of the file."""
    __getitem__: Get1[Literal["file_id"], str | None]
class FilePathDeltaAnnotationDict(TypedDict, total=False):
    index: Required[int]
    """Which of the annotations this is, from 0."""
    type: Required[Literal["file_path"]]
    end_index: int | None
    """Where it ends."""
    file_path: FilePathDeltaAnnotationFilePathDict | None
    """Which file it names."""
    start_index: int | None
    """Where in the text the passage begins, in characters from 0."""
    text: str | None
    """The mark in the text that stands for the file."""
class FilePathDeltaAnnotation(Reply[FilePathDeltaAnnotationDict]):
    index: int
    """Which of the annotations this is, from 0."""
    type: Literal["file_path"]
    end_index: int | None
    """Where it ends."""
    file_path: FilePathDeltaAnnotationFilePath | None
    """Which file it names."""
    start_index: int | None
    """Where in the text the passage begins, in characters from 0."""
    text: str | None
    """The mark in the text that stands for the file."""
    __getitem__: Get5[Literal["index"], int, Literal["type"], Literal["file_path"], Literal["end_index", "start_index"], int | None, Literal["file_path"], FilePathDeltaAnnotationFilePath | None, Literal["text"], str | None]
AnnotationDelta: TypeAlias = Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation]
AnnotationDeltaDict: TypeAlias = Union[FileCitationDeltaAnnotationDict, FilePathDeltaAnnotationDict]
class ImageFileDict(TypedDict):
    file_id: str
    """Id of the file."""
    detail: NotRequired[Literal["auto", "low", "high"] | None]
    """How closely to look: `auto` (default), `low` or `high`."""
class ImageFile(Reply[ImageFileDict]):
    file_id: str
    """Id of the file."""
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low` or `high`."""
    __getitem__: Get2[Literal["file_id"], str, Literal["detail"], Literal["auto", "low", "high"] | None]
class ImageFileContentBlockDict(TypedDict):
    image_file: ImageFileDict
    """The file and how closely to look."""
    type: Literal["image_file"]
class ImageFileContentBlock(Reply[ImageFileContentBlockDict]):
    image_file: ImageFile
    """The file and how closely to look."""
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
    """How closely to look: `auto` (default), `low` or `high`."""
    file_id: str | None
    """Id of the file."""
class ImageFileDelta(Reply[ImageFileDeltaDict]):
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low` or `high`."""
    file_id: str | None
    """Id of the file."""
    __getitem__: Get2[Literal["detail"], Literal["auto", "low", "high"] | None, Literal["file_id"], str | None]
class ImageFileDeltaBlockDict(TypedDict):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["image_file"]
    image_file: NotRequired[ImageFileDeltaDict | None]
    """The file and how closely to look."""
class ImageFileDeltaBlock(Reply[ImageFileDeltaBlockDict]):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["image_file"]
    image_file: ImageFileDelta | None
    """The file and how closely to look."""
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["image_file"], Literal["image_file"], ImageFileDelta | None]
class ImageURLDict(TypedDict):
    url: str
    """Address of the image."""
    detail: NotRequired[Literal["auto", "low", "high"] | None]
    """How closely to look: `auto` (default), `low` or `high`."""
class ImageURL(Reply[ImageURLDict]):
    url: str
    """Address of the image."""
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low` or `high`."""
    __getitem__: Get2[Literal["url"], str, Literal["detail"], Literal["auto", "low", "high"] | None]
class ImageURLContentBlockDict(TypedDict):
    image_url: ImageURLDict
    """The image and how closely to look."""
    type: Literal["image_url"]
class ImageURLContentBlock(Reply[ImageURLContentBlockDict]):
    image_url: ImageURL
    """The image and how closely to look."""
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
    """How closely to look: `auto` (default), `low` or `high`."""
    url: str | None
    """Address of the image."""
class ImageURLDelta(Reply[ImageURLDeltaDict]):
    detail: Literal["auto", "low", "high"] | None
    """How closely to look: `auto` (default), `low` or `high`."""
    url: str | None
    """Address of the image."""
    __getitem__: Get2[Literal["detail"], Literal["auto", "low", "high"] | None, Literal["url"], str | None]
class ImageURLDeltaBlockDict(TypedDict):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["image_url"]
    image_url: NotRequired[ImageURLDeltaDict | None]
    """The image and how closely to look."""
class ImageURLDeltaBlock(Reply[ImageURLDeltaBlockDict]):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["image_url"]
    image_url: ImageURLDelta | None
    """The image and how closely to look."""
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
    """Id of the file."""
    tools: list[MessageAttachmentToolDict] | None
    """The tools that may use the file."""
class MessageAttachment(Reply[MessageAttachmentDict]):
    file_id: str | None
    """Id of the file."""
    tools: list[MessageAttachmentTool] | None
    """The tools that may use the file."""
    __getitem__: Get2[Literal["file_id"], str | None, Literal["tools"], list[MessageAttachmentTool] | None]
class TextDict(TypedDict):
    annotations: list[AnnotationDict]
    """Sources of what the text says."""
    value: str
    """The text."""
class Text(Reply[TextDict]):
    annotations: list[Annotation]
    """Sources of what the text says."""
    value: str
    """The text."""
    __getitem__: Get2[Literal["annotations"], list[Annotation], Literal["value"], str]
class TextContentBlockDict(TypedDict):
    text: TextDict
    """The text and its sources."""
    type: Literal["text"]
class TextContentBlock(Reply[TextContentBlockDict]):
    text: Text
    """The text and its sources."""
    type: Literal["text"]
    __getitem__: Get2[Literal["text"], Text, Literal["type"], Literal["text"]]
class RefusalContentBlockDict(TypedDict):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
class RefusalContentBlock(Reply[RefusalContentBlockDict]):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]
    __getitem__: Get2[Literal["refusal"], str, Literal["type"], Literal["refusal"]]
MessageContent: TypeAlias = Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock]
MessageContentDict: TypeAlias = Union[ImageFileContentBlockDict, ImageURLContentBlockDict, TextContentBlockDict, RefusalContentBlockDict]
class MessageIncompleteDetailsDict(TypedDict):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """`content_filter`, `max_tokens`, `run_cancelled`, `run_expired` or `run_failed`."""
class MessageIncompleteDetails(Reply[MessageIncompleteDetailsDict]):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """`content_filter`, `max_tokens`, `run_cancelled`, `run_expired` or `run_failed`."""
    __getitem__: Get1[Literal["reason"], Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]]
class MessageDict(TypedDict):
    id: str
    """Id of the message."""
    assistant_id: NotRequired[str | None]
    """Id of the assistant that wrote it."""
    attachments: NotRequired[list[MessageAttachmentDict] | None]
    """Files, each with the tools that may use it."""
    completed_at: NotRequired[int | None]
    """When it was finished: Unix time in seconds."""
    content: list[MessageContentDict]
    """What is said, in parts: text, images or a refusal."""
    created_at: int
    """When it was made: Unix time in seconds."""
    incomplete_at: NotRequired[int | None]
    """When it was marked incomplete: Unix time in seconds."""
    incomplete_details: NotRequired[MessageIncompleteDetailsDict | None]
    """Why it is incomplete; null if it is not."""
    metadata: NotRequired[Metadata | None]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    run_id: NotRequired[str | None]
    """Id of the run that made it."""
    status: Literal["in_progress", "incomplete", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    thread_id: str
    """Id of the thread."""
class Message(Reply[MessageDict]):
    id: str
    """Id of the message."""
    assistant_id: str | None
    """Id of the assistant that wrote it."""
    attachments: list[MessageAttachment] | None
    """Files, each with the tools that may use it."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    content: list[MessageContent]
    """What is said, in parts: text, images or a refusal."""
    created_at: int
    """When it was made: Unix time in seconds."""
    incomplete_at: int | None
    """When it was marked incomplete: Unix time in seconds."""
    incomplete_details: MessageIncompleteDetails | None
    """Why it is incomplete; null if it is not."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    run_id: str | None
    """Id of the run that made it."""
    status: Literal["in_progress", "incomplete", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    thread_id: str
    """Id of the thread."""
    __getitem__: Get11[Literal["id", "thread_id"], str, Literal["assistant_id", "run_id"], str | None, Literal["attachments"], list[MessageAttachment] | None, Literal["completed_at", "incomplete_at"], int | None, Literal["content"], list[MessageContent], Literal["created_at"], int, Literal["incomplete_details"], MessageIncompleteDetails | None, Literal["metadata"], Metadata | None, Literal["object"], Literal["thread.message"], Literal["role"], Literal["user", "assistant"], Literal["status"], Literal["in_progress", "incomplete", "completed"]]
class TextDeltaDict(TypedDict, total=False):
    annotations: list[AnnotationDeltaDict] | None
    """Further sources of what the text says, told apart by `index`."""
    value: str | None
    """A further piece of the text."""
class TextDelta(Reply[TextDeltaDict]):
    annotations: list[AnnotationDelta] | None
    """Further sources of what the text says, told apart by `index`."""
    value: str | None
    """A further piece of the text."""
    __getitem__: Get2[Literal["annotations"], list[AnnotationDelta] | None, Literal["value"], str | None]
class TextDeltaBlockDict(TypedDict):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["text"]
    text: NotRequired[TextDeltaDict | None]
    """A further piece of the text, with its sources."""
class TextDeltaBlock(Reply[TextDeltaBlockDict]):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["text"]
    text: TextDelta | None
    """A further piece of the text, with its sources."""
    __getitem__: Get3[Literal["index"], int, Literal["type"], Literal["text"], Literal["text"], TextDelta | None]
class RefusalDeltaBlockDict(TypedDict):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["refusal"]
    refusal: NotRequired[str | None]
    """A further piece of the refusal."""
class RefusalDeltaBlock(Reply[RefusalDeltaBlockDict]):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["refusal"]
    refusal: str | None
    """A further piece of the refusal."""
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
    """Further pieces of its parts, told apart by `index`."""
    role: Literal["user", "assistant"] | None
    """Who speaks: `user` or `assistant`."""
class MessageDelta(Reply[MessageDeltaDict]):
    content: list[MessageContentDelta] | None
    """Further pieces of its parts, told apart by `index`."""
    role: Literal["user", "assistant"] | None
    """Who speaks: `user` or `assistant`."""
    __getitem__: Get2[Literal["content"], list[MessageContentDelta] | None, Literal["role"], Literal["user", "assistant"] | None]
class MessageDeltaEventDict(TypedDict):
    id: str
    """Id of the message."""
    delta: MessageDeltaDict
    """What is new in it."""
    object: Literal["thread.message.delta"]
class MessageDeltaEvent(Reply[MessageDeltaEventDict]):
    id: str
    """Id of the message."""
    delta: MessageDelta
    """What is new in it."""
    object: Literal["thread.message.delta"]
    __getitem__: Get3[Literal["id"], str, Literal["delta"], MessageDelta, Literal["object"], Literal["thread.message.delta"]]
class RequiredActionFunctionToolCallFunctionDict(TypedDict):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""
class RequiredActionFunctionToolCallFunction(Reply[RequiredActionFunctionToolCallFunctionDict]):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""
    __getitem__: Get1[Literal["arguments", "name"], str]
class RequiredActionFunctionToolCallDict(TypedDict):
    id: str
    """Id of the call; its output names it as `tool_call_id`."""
    function: RequiredActionFunctionToolCallFunctionDict
    """Which function, with which arguments."""
    type: Literal["function"]
class RequiredActionFunctionToolCall(Reply[RequiredActionFunctionToolCallDict]):
    id: str
    """Id of the call; its output names it as `tool_call_id`."""
    function: RequiredActionFunctionToolCallFunction
    """Which function, with which arguments."""
    type: Literal["function"]
    __getitem__: Get3[Literal["id"], str, Literal["function"], RequiredActionFunctionToolCallFunction, Literal["type"], Literal["function"]]
class RunIncompleteDetailsDict(TypedDict, total=False):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
    """`max_completion_tokens` or `max_prompt_tokens`."""
class RunIncompleteDetails(Reply[RunIncompleteDetailsDict]):
    reason: Literal["max_completion_tokens", "max_prompt_tokens"] | None
    """`max_completion_tokens` or `max_prompt_tokens`."""
    __getitem__: Get1[Literal["reason"], Literal["max_completion_tokens", "max_prompt_tokens"] | None]
class RunLastErrorDict(TypedDict):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
class RunLastError(Reply[RunLastErrorDict]):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    __getitem__: Get2[Literal["code"], Literal["server_error", "rate_limit_exceeded", "invalid_prompt"], Literal["message"], str]
class RunRequiredActionSubmitToolOutputsDict(TypedDict):
    tool_calls: list[RequiredActionFunctionToolCallDict]
    """The calls to answer with `submit_tool_outputs`."""
class RunRequiredActionSubmitToolOutputs(Reply[RunRequiredActionSubmitToolOutputsDict]):
    tool_calls: list[RequiredActionFunctionToolCall]
    """The calls to answer with `submit_tool_outputs`."""
    __getitem__: Get1[Literal["tool_calls"], list[RequiredActionFunctionToolCall]]
class RunRequiredActionDict(TypedDict):
    submit_tool_outputs: RunRequiredActionSubmitToolOutputsDict
    """The calls whose outputs the run waits for."""
    type: Literal["submit_tool_outputs"]
class RunRequiredAction(Reply[RunRequiredActionDict]):
    submit_tool_outputs: RunRequiredActionSubmitToolOutputs
    """The calls whose outputs the run waits for."""
    type: Literal["submit_tool_outputs"]
    __getitem__: Get2[Literal["submit_tool_outputs"], RunRequiredActionSubmitToolOutputs, Literal["type"], Literal["submit_tool_outputs"]]
RunStatus: TypeAlias = Literal["queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "incomplete", "expired"]
class RunTruncationStrategyDict(TypedDict):
    type: Literal["auto", "last_messages"]
    """How a thread that is too long is shortened: `auto`, or `last_messages` with a number."""
    last_messages: NotRequired[int | None]
    """How many of the latest messages are kept, if `type` is `last_messages`."""
class RunTruncationStrategy(Reply[RunTruncationStrategyDict]):
    type: Literal["auto", "last_messages"]
    """How a thread that is too long is shortened: `auto`, or `last_messages` with a number."""
    last_messages: int | None
    """How many of the latest messages are kept, if `type` is `last_messages`."""
    __getitem__: Get2[Literal["type"], Literal["auto", "last_messages"], Literal["last_messages"], int | None]
class RunUsageDict(TypedDict):
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
class RunUsage(Reply[RunUsageDict]):
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""
    __getitem__: Get1[Literal["completion_tokens", "prompt_tokens", "total_tokens"], int]
class RunDict(TypedDict, total=False):
    id: Required[str]
    """Id of the run."""
    assistant_id: Required[str]
    """Id of the assistant."""
    cancelled_at: int | None
    """When it was cancelled: Unix time in seconds."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    created_at: Required[int]
    """When it was made: Unix time in seconds."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    failed_at: int | None
    """When it failed: Unix time in seconds."""
    incomplete_details: RunIncompleteDetailsDict | None
    """Why it is incomplete; null if it is not."""
    instructions: Required[str]
    """What the assistant is told for this run."""
    last_error: RunLastErrorDict | None
    """Why it failed; null if it did not."""
    max_completion_tokens: int | None
    """The most tokens that the run may make over all its steps."""
    max_prompt_tokens: int | None
    """The most tokens of input that the run may use over all its steps."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: Required[str]
    """The model that the run uses."""
    object: Required[Literal["thread.run"]]
    parallel_tool_calls: Required[bool]
    """Whether the model may call several tools at once."""
    required_action: RunRequiredActionDict | None
    """What you must do before it goes on; null if nothing."""
    response_format: AssistantResponseFormatOptionDict | None
    """The form of replies: `auto`, or text, JSON, or JSON by a schema."""
    started_at: int | None
    """When it began: Unix time in seconds."""
    status: Required[RunStatus]
    """`queued`, `in_progress`, `requires_action`, `cancelling`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`."""
    thread_id: Required[str]
    """Id of the thread."""
    tool_choice: AssistantToolChoiceOptionDict | None
    """Which tool the model might or had to call."""
    tools: Required[list[AssistantToolDict]]
    """What the model may call."""
    truncation_strategy: RunTruncationStrategyDict | None
    """How a thread that is too long is shortened."""
    usage: RunUsageDict | None
    """How many tokens it took; null while it goes on."""
    temperature: float | None
    """How much chance there was, 0 to 2."""
    top_p: float | None
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
class Run(Reply[RunDict]):
    id: str
    """Id of the run."""
    assistant_id: str
    """Id of the assistant."""
    cancelled_at: int | None
    """When it was cancelled: Unix time in seconds."""
    completed_at: int | None
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: int | None
    """When it expires: Unix time in seconds."""
    failed_at: int | None
    """When it failed: Unix time in seconds."""
    incomplete_details: RunIncompleteDetails | None
    """Why it is incomplete; null if it is not."""
    instructions: str
    """What the assistant is told for this run."""
    last_error: RunLastError | None
    """Why it failed; null if it did not."""
    max_completion_tokens: int | None
    """The most tokens that the run may make over all its steps."""
    max_prompt_tokens: int | None
    """The most tokens of input that the run may use over all its steps."""
    metadata: Metadata | None
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that the run uses."""
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    required_action: RunRequiredAction | None
    """What you must do before it goes on; null if nothing."""
    response_format: AssistantResponseFormatOption | None
    """The form of replies: `auto`, or text, JSON, or JSON by a schema."""
    started_at: int | None
    """When it began: Unix time in seconds."""
    status: RunStatus
    """`queued`, `in_progress`, `requires_action`, `cancelling`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`."""
    thread_id: str
    """Id of the thread."""
    tool_choice: AssistantToolChoiceOption | None
    """Which tool the model might or had to call."""
    tools: list[AssistantTool]
    """What the model may call."""
    truncation_strategy: RunTruncationStrategy | None
    """How a thread that is too long is shortened."""
    usage: RunUsage | None
    """How many tokens it took; null while it goes on."""
    temperature: float | None
    """How much chance there was, 0 to 2."""
    top_p: float | None
    """Share of the likeliest tokens that were chosen among, 0 to 1."""
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
