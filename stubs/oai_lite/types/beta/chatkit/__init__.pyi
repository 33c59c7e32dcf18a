# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Literal, TypedDict, Union
from typing_extensions import NotRequired, Required, TypeAlias
from ..._reply import Reply
from ..._subscripts import Get1, Get2, Get3, Get4, Get5, Get6, Get7
from .._base import ChatKitWorkflow, ChatKitWorkflowDict
class ChatSessionAutomaticThreadTitlingDict(TypedDict):
    enabled: bool
class ChatSessionAutomaticThreadTitling(Reply[ChatSessionAutomaticThreadTitlingDict]):
    enabled: bool
    __getitem__: Get1[Literal["enabled"], bool]
class ChatSessionFileUploadDict(TypedDict, total=False):
    enabled: Required[bool]
    max_file_size: int | None
    max_files: int | None
class ChatSessionFileUpload(Reply[ChatSessionFileUploadDict]):
    enabled: bool
    max_file_size: int | None
    max_files: int | None
    __getitem__: Get2[Literal["enabled"], bool, Literal["max_file_size", "max_files"], int | None]
class ChatSessionHistoryDict(TypedDict):
    enabled: bool
    recent_threads: NotRequired[int | None]
class ChatSessionHistory(Reply[ChatSessionHistoryDict]):
    enabled: bool
    recent_threads: int | None
    __getitem__: Get2[Literal["enabled"], bool, Literal["recent_threads"], int | None]
class ChatSessionChatKitConfigurationDict(TypedDict):
    automatic_thread_titling: ChatSessionAutomaticThreadTitlingDict
    file_upload: ChatSessionFileUploadDict
    history: ChatSessionHistoryDict
class ChatSessionChatKitConfiguration(Reply[ChatSessionChatKitConfigurationDict]):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory
    __getitem__: Get3[Literal["automatic_thread_titling"], ChatSessionAutomaticThreadTitling, Literal["file_upload"], ChatSessionFileUpload, Literal["history"], ChatSessionHistory]
class ChatSessionRateLimitsDict(TypedDict):
    max_requests_per_1_minute: int
class ChatSessionRateLimits(Reply[ChatSessionRateLimitsDict]):
    max_requests_per_1_minute: int
    __getitem__: Get1[Literal["max_requests_per_1_minute"], int]
ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
class ChatSessionDict(TypedDict):
    id: str
    chatkit_configuration: ChatSessionChatKitConfigurationDict
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimitsDict
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflowDict
class ChatSession(Reply[ChatSessionDict]):
    id: str
    chatkit_configuration: ChatSessionChatKitConfiguration
    client_secret: str
    expires_at: int
    max_requests_per_1_minute: int
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    status: ChatSessionStatus
    user: str
    workflow: ChatKitWorkflow
    __getitem__: Get7[Literal["id", "client_secret", "user"], str, Literal["chatkit_configuration"], ChatSessionChatKitConfiguration, Literal["expires_at", "max_requests_per_1_minute"], int, Literal["object"], Literal["chatkit.session"], Literal["rate_limits"], ChatSessionRateLimits, Literal["status"], ChatSessionStatus, Literal["workflow"], ChatKitWorkflow]
class ChatSessionWorkflowParamTracing(TypedDict, total=False):
    enabled: bool
    """Whether it is switched on; default True."""
class ChatSessionChatKitConfigurationParamFileUpload(TypedDict, total=False):
    enabled: bool
    """Whether the user may upload files; default False."""
    max_file_size: int
    """How big a file may be, in megabytes; default 512."""
    max_files: int
    """How many files may be uploaded; default 10."""
class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    enabled: bool
    """Whether the user sees earlier threads; default True."""
    recent_threads: int
    """How many of the newest threads the user sees; by default all."""
class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: ChatSessionWorkflowParamTracing
    """Whether threads are given titles automatically."""
    file_upload: ChatSessionChatKitConfigurationParamFileUpload
    """Whether the user may upload files, how many, and how big they may be."""
    history: ChatSessionChatKitConfigurationParamHistory
    """Whether the user sees earlier threads, and how many."""
class ChatSessionExpiresAfterParam(TypedDict):
    anchor: Literal["created_at"]
    seconds: int
    """How long the session can be used, in seconds."""
class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int
    """How many requests a minute the user may send; default 10."""
class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    """Id of the workflow that answers."""
    state_variables: dict[str, str | int | bool | float]
    """Values that the workflow begins with, by name."""
    tracing: ChatSessionWorkflowParamTracing
    """Whether runs of the workflow are traced."""
    version: str
    """Which version of the workflow answers; default the newest that is deployed."""
class ChatKitAttachmentDict(TypedDict):
    id: str
    mime_type: str
    name: str
    preview_url: NotRequired[str | None]
    type: Literal["image", "file"]
class ChatKitAttachment(Reply[ChatKitAttachmentDict]):
    id: str
    mime_type: str
    name: str
    preview_url: str | None
    type: Literal["image", "file"]
    __getitem__: Get3[Literal["id", "mime_type", "name"], str, Literal["preview_url"], str | None, Literal["type"], Literal["image", "file"]]
class ChatKitResponseOutputTextAnnotationFileSourceDict(TypedDict):
    filename: str
    type: Literal["file"]
class ChatKitResponseOutputTextAnnotationFileSource(Reply[ChatKitResponseOutputTextAnnotationFileSourceDict]):
    filename: str
    type: Literal["file"]
    __getitem__: Get2[Literal["filename"], str, Literal["type"], Literal["file"]]
class ChatKitResponseOutputTextAnnotationFileDict(TypedDict):
    source: ChatKitResponseOutputTextAnnotationFileSourceDict
    type: Literal["file"]
class ChatKitResponseOutputTextAnnotationFile(Reply[ChatKitResponseOutputTextAnnotationFileDict]):
    source: ChatKitResponseOutputTextAnnotationFileSource
    type: Literal["file"]
    __getitem__: Get2[Literal["source"], ChatKitResponseOutputTextAnnotationFileSource, Literal["type"], Literal["file"]]
class ChatKitResponseOutputTextAnnotationURLSourceDict(TypedDict):
    type: Literal["url"]
    url: str
class ChatKitResponseOutputTextAnnotationURLSource(Reply[ChatKitResponseOutputTextAnnotationURLSourceDict]):
    type: Literal["url"]
    url: str
    __getitem__: Get2[Literal["type"], Literal["url"], Literal["url"], str]
class ChatKitResponseOutputTextAnnotationURLDict(TypedDict):
    source: ChatKitResponseOutputTextAnnotationURLSourceDict
    type: Literal["url"]
class ChatKitResponseOutputTextAnnotationURL(Reply[ChatKitResponseOutputTextAnnotationURLDict]):
    source: ChatKitResponseOutputTextAnnotationURLSource
    type: Literal["url"]
    __getitem__: Get2[Literal["source"], ChatKitResponseOutputTextAnnotationURLSource, Literal["type"], Literal["url"]]
ChatKitResponseOutputTextAnnotation: TypeAlias = Union[ChatKitResponseOutputTextAnnotationFile, ChatKitResponseOutputTextAnnotationURL]
ChatKitResponseOutputTextAnnotationDict: TypeAlias = Union[ChatKitResponseOutputTextAnnotationFileDict, ChatKitResponseOutputTextAnnotationURLDict]
class ChatKitResponseOutputTextDict(TypedDict):
    annotations: list[ChatKitResponseOutputTextAnnotationDict]
    text: str
    type: Literal["output_text"]
class ChatKitResponseOutputText(Reply[ChatKitResponseOutputTextDict]):
    annotations: list[ChatKitResponseOutputTextAnnotation]
    text: str
    type: Literal["output_text"]
    __getitem__: Get3[Literal["annotations"], list[ChatKitResponseOutputTextAnnotation], Literal["text"], str, Literal["type"], Literal["output_text"]]
class ChatKitThreadStatusActiveDict(TypedDict):
    type: Literal["active"]
class ChatKitThreadStatusActive(Reply[ChatKitThreadStatusActiveDict]):
    type: Literal["active"]
    __getitem__: Get1[Literal["type"], Literal["active"]]
class ChatKitThreadStatusLockedDict(TypedDict):
    reason: NotRequired[str | None]
    type: Literal["locked"]
class ChatKitThreadStatusLocked(Reply[ChatKitThreadStatusLockedDict]):
    reason: str | None
    type: Literal["locked"]
    __getitem__: Get2[Literal["reason"], str | None, Literal["type"], Literal["locked"]]
class ChatKitThreadStatusClosedDict(TypedDict):
    reason: NotRequired[str | None]
    type: Literal["closed"]
class ChatKitThreadStatusClosed(Reply[ChatKitThreadStatusClosedDict]):
    reason: str | None
    type: Literal["closed"]
    __getitem__: Get2[Literal["reason"], str | None, Literal["type"], Literal["closed"]]
ChatKitThreadStatus: TypeAlias = Union[ChatKitThreadStatusActive, ChatKitThreadStatusLocked, ChatKitThreadStatusClosed]
ChatKitThreadStatusDict: TypeAlias = Union[ChatKitThreadStatusActiveDict, ChatKitThreadStatusLockedDict, ChatKitThreadStatusClosedDict]
class ChatKitThreadDict(TypedDict):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: ChatKitThreadStatusDict
    title: NotRequired[str | None]
    user: str
class ChatKitThread(Reply[ChatKitThreadDict]):
    id: str
    created_at: int
    object: Literal["chatkit.thread"]
    status: ChatKitThreadStatus
    title: str | None
    user: str
    __getitem__: Get5[Literal["id", "user"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread"], Literal["status"], ChatKitThreadStatus, Literal["title"], str | None]
class ChatKitThreadAssistantMessageItemDict(TypedDict):
    id: str
    content: list[ChatKitResponseOutputTextDict]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]
class ChatKitThreadAssistantMessageItem(Reply[ChatKitThreadAssistantMessageItemDict]):
    id: str
    content: list[ChatKitResponseOutputText]
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.assistant_message"]
    __getitem__: Get5[Literal["id", "thread_id"], str, Literal["content"], list[ChatKitResponseOutputText], Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["type"], Literal["chatkit.assistant_message"]]
class ChatKitThreadUserMessageItemContentInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class ChatKitThreadUserMessageItemContentInputText(Reply[ChatKitThreadUserMessageItemContentInputTextDict]):
    text: str
    type: Literal["input_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"]]
class ChatKitThreadUserMessageItemContentQuotedTextDict(TypedDict):
    text: str
    type: Literal["quoted_text"]
class ChatKitThreadUserMessageItemContentQuotedText(Reply[ChatKitThreadUserMessageItemContentQuotedTextDict]):
    text: str
    type: Literal["quoted_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["quoted_text"]]
ChatKitThreadUserMessageItemContent: TypeAlias = Union[ChatKitThreadUserMessageItemContentInputText, ChatKitThreadUserMessageItemContentQuotedText]
ChatKitThreadUserMessageItemContentDict: TypeAlias = Union[ChatKitThreadUserMessageItemContentInputTextDict, ChatKitThreadUserMessageItemContentQuotedTextDict]
class ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict(TypedDict):
    id: str
class ChatKitThreadUserMessageItemInferenceOptionsToolChoice(Reply[ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict]):
    id: str
    __getitem__: Get1[Literal["id"], str]
class ChatKitThreadUserMessageItemInferenceOptionsDict(TypedDict, total=False):
    model: str | None
    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict | None
class ChatKitThreadUserMessageItemInferenceOptions(Reply[ChatKitThreadUserMessageItemInferenceOptionsDict]):
    model: str | None
    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None
    __getitem__: Get2[Literal["model"], str | None, Literal["tool_choice"], ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None]
class ChatKitThreadUserMessageItemDict(TypedDict):
    id: str
    attachments: list[ChatKitAttachmentDict]
    content: list[ChatKitThreadUserMessageItemContentDict]
    created_at: int
    inference_options: NotRequired[ChatKitThreadUserMessageItemInferenceOptionsDict | None]
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]
class ChatKitThreadUserMessageItem(Reply[ChatKitThreadUserMessageItemDict]):
    id: str
    attachments: list[ChatKitAttachment]
    content: list[ChatKitThreadUserMessageItemContent]
    created_at: int
    inference_options: ChatKitThreadUserMessageItemInferenceOptions | None
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.user_message"]
    __getitem__: Get7[Literal["id", "thread_id"], str, Literal["attachments"], list[ChatKitAttachment], Literal["content"], list[ChatKitThreadUserMessageItemContent], Literal["created_at"], int, Literal["inference_options"], ChatKitThreadUserMessageItemInferenceOptions | None, Literal["object"], Literal["chatkit.thread_item"], Literal["type"], Literal["chatkit.user_message"]]
class ChatKitWidgetItemDict(TypedDict):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str
class ChatKitWidgetItem(Reply[ChatKitWidgetItemDict]):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    thread_id: str
    type: Literal["chatkit.widget"]
    widget: str
    __getitem__: Get4[Literal["id", "thread_id", "widget"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["type"], Literal["chatkit.widget"]]
class ChatKitThreadItemListDataChatKitClientToolCallDict(TypedDict):
    id: str
    arguments: str
    call_id: str
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: NotRequired[str | None]
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]
class ChatKitThreadItemListDataChatKitClientToolCall(Reply[ChatKitThreadItemListDataChatKitClientToolCallDict]):
    id: str
    arguments: str
    call_id: str
    created_at: int
    name: str
    object: Literal["chatkit.thread_item"]
    output: str | None
    status: Literal["in_progress", "completed"]
    thread_id: str
    type: Literal["chatkit.client_tool_call"]
    __getitem__: Get6[Literal["id", "arguments", "call_id", "name", "thread_id"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["output"], str | None, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["chatkit.client_tool_call"]]
class ChatKitThreadItemListDataChatKitTaskDict(TypedDict):
    id: str
    created_at: int
    heading: NotRequired[str | None]
    object: Literal["chatkit.thread_item"]
    summary: NotRequired[str | None]
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]
class ChatKitThreadItemListDataChatKitTask(Reply[ChatKitThreadItemListDataChatKitTaskDict]):
    id: str
    created_at: int
    heading: str | None
    object: Literal["chatkit.thread_item"]
    summary: str | None
    task_type: Literal["custom", "thought"]
    thread_id: str
    type: Literal["chatkit.task"]
    __getitem__: Get6[Literal["id", "thread_id"], str, Literal["created_at"], int, Literal["heading", "summary"], str | None, Literal["object"], Literal["chatkit.thread_item"], Literal["task_type"], Literal["custom", "thought"], Literal["type"], Literal["chatkit.task"]]
class ChatKitThreadItemListDataChatKitTaskGroupTaskDict(TypedDict, total=False):
    heading: str | None
    summary: str | None
    type: Required[Literal["custom", "thought"]]
class ChatKitThreadItemListDataChatKitTaskGroupTask(Reply[ChatKitThreadItemListDataChatKitTaskGroupTaskDict]):
    heading: str | None
    summary: str | None
    type: Literal["custom", "thought"]
    __getitem__: Get2[Literal["heading", "summary"], str | None, Literal["type"], Literal["custom", "thought"]]
class ChatKitThreadItemListDataChatKitTaskGroupDict(TypedDict):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: list[ChatKitThreadItemListDataChatKitTaskGroupTaskDict]
    thread_id: str
    type: Literal["chatkit.task_group"]
class ChatKitThreadItemListDataChatKitTaskGroup(Reply[ChatKitThreadItemListDataChatKitTaskGroupDict]):
    id: str
    created_at: int
    object: Literal["chatkit.thread_item"]
    tasks: list[ChatKitThreadItemListDataChatKitTaskGroupTask]
    thread_id: str
    type: Literal["chatkit.task_group"]
    __getitem__: Get5[Literal["id", "thread_id"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["tasks"], list[ChatKitThreadItemListDataChatKitTaskGroupTask], Literal["type"], Literal["chatkit.task_group"]]
ChatKitThreadItemListData: TypeAlias = Union[ChatKitThreadUserMessageItem, ChatKitThreadAssistantMessageItem, ChatKitWidgetItem, ChatKitThreadItemListDataChatKitClientToolCall, ChatKitThreadItemListDataChatKitTask, ChatKitThreadItemListDataChatKitTaskGroup]
ChatKitThreadItemListDataDict: TypeAlias = Union[ChatKitThreadUserMessageItemDict, ChatKitThreadAssistantMessageItemDict, ChatKitWidgetItemDict, ChatKitThreadItemListDataChatKitClientToolCallDict, ChatKitThreadItemListDataChatKitTaskDict, ChatKitThreadItemListDataChatKitTaskGroupDict]
class ChatKitThreadItemListDict(TypedDict):
    data: list[ChatKitThreadItemListDataDict]
    first_id: NotRequired[str | None]
    has_more: bool
    last_id: NotRequired[str | None]
    object: Literal["list"]
class ChatKitThreadItemList(Reply[ChatKitThreadItemListDict]):
    data: list[ChatKitThreadItemListData]
    first_id: str | None
    has_more: bool
    last_id: str | None
    object: Literal["list"]
    __getitem__: Get4[Literal["data"], list[ChatKitThreadItemListData], Literal["first_id", "last_id"], str | None, Literal["has_more"], bool, Literal["object"], Literal["list"]]
class SessionCreateParams(TypedDict, total=False):
    user: Required[str]
    """an id of your end user"""
    workflow: Required[ChatSessionWorkflowParam]
    """which workflow answers, by id, with its version and state"""
    chatkit_configuration: ChatSessionChatKitConfigurationParam | ChatSessionChatKitConfiguration | ChatSessionChatKitConfigurationDict
    """which parts of ChatKit are switched on: uploads, history, titles"""
    expires_after: ChatSessionExpiresAfterParam
    """how long the session can be used; default 10 minutes"""
    rate_limits: ChatSessionRateLimitsParam | ChatSessionRateLimits | ChatSessionRateLimitsDict
    """how many requests a minute the user may send; default 10"""
class ThreadDeleteResponseDict(TypedDict):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]
class ThreadDeleteResponse(Reply[ThreadDeleteResponseDict]):
    id: str
    deleted: bool
    object: Literal["chatkit.thread.deleted"]
    __getitem__: Get3[Literal["id"], str, Literal["deleted"], bool, Literal["object"], Literal["chatkit.thread.deleted"]]
class ThreadListItemsParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
class ThreadListParams(TypedDict, total=False):
    after: str
    """cursor: list what comes after the item with this id; by default the list begins at its start"""
    before: str
    """cursor: list what comes before the item with this id"""
    limit: int
    """items per page, 1 to 100; default 20"""
    order: Literal["asc", "desc"]
    """by time of creation: `asc` for oldest first, `desc` for newest first"""
    user: str
    """only those of this user"""
