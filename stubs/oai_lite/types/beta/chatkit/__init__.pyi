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
    """Whether it is switched on."""
class ChatSessionAutomaticThreadTitling(Reply[ChatSessionAutomaticThreadTitlingDict]):
    enabled: bool
    """Whether it is switched on."""
    __getitem__: Get1[Literal["enabled"], bool]
class ChatSessionFileUploadDict(TypedDict, total=False):
    enabled: Required[bool]
    """Whether the user may upload files."""
    max_file_size: int | None
    """How big a file may be, in megabytes."""
    max_files: int | None
    """How many files may be uploaded."""
class ChatSessionFileUpload(Reply[ChatSessionFileUploadDict]):
    enabled: bool
    """Whether the user may upload files."""
    max_file_size: int | None
    """How big a file may be, in megabytes."""
    max_files: int | None
    """How many files may be uploaded."""
    __getitem__: Get2[Literal["enabled"], bool, Literal["max_file_size", "max_files"], int | None]
class ChatSessionHistoryDict(TypedDict):
    enabled: bool
    """Whether the user sees earlier threads."""
    recent_threads: NotRequired[int | None]
    """How many of the newest threads the user sees; null for all."""
class ChatSessionHistory(Reply[ChatSessionHistoryDict]):
    enabled: bool
    """Whether the user sees earlier threads."""
    recent_threads: int | None
    """How many of the newest threads the user sees; null for all."""
    __getitem__: Get2[Literal["enabled"], bool, Literal["recent_threads"], int | None]
class ChatSessionChatKitConfigurationDict(TypedDict):
    automatic_thread_titling: ChatSessionAutomaticThreadTitlingDict
    """Whether threads are given titles automatically."""
    file_upload: ChatSessionFileUploadDict
    """Whether the user may upload files, how many, and how big they may be."""
    history: ChatSessionHistoryDict
    """Whether the user sees earlier threads, and how many."""
class ChatSessionChatKitConfiguration(Reply[ChatSessionChatKitConfigurationDict]):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads are given titles automatically."""
    file_upload: ChatSessionFileUpload
    """Whether the user may upload files, how many, and how big they may be."""
    history: ChatSessionHistory
    """Whether the user sees earlier threads, and how many."""
    __getitem__: Get3[Literal["automatic_thread_titling"], ChatSessionAutomaticThreadTitling, Literal["file_upload"], ChatSessionFileUpload, Literal["history"], ChatSessionHistory]
class ChatSessionRateLimitsDict(TypedDict):
    max_requests_per_1_minute: int
    """How many requests a minute the user may send."""
class ChatSessionRateLimits(Reply[ChatSessionRateLimitsDict]):
    max_requests_per_1_minute: int
    """How many requests a minute the user may send."""
    __getitem__: Get1[Literal["max_requests_per_1_minute"], int]
ChatSessionStatus: TypeAlias = Literal["active", "expired", "cancelled"]
class ChatSessionDict(TypedDict):
    id: str
    """Id of the session."""
    chatkit_configuration: ChatSessionChatKitConfigurationDict
    """Which parts of ChatKit are switched on: uploads, history, titles."""
    client_secret: str
    """The secret that the user's client connects with."""
    expires_at: int
    """When it expires: Unix time in seconds."""
    max_requests_per_1_minute: int
    """How many requests a minute the user may send."""
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimitsDict
    """How many requests a minute the user may send."""
    status: ChatSessionStatus
    """`active`, `expired` or `cancelled`."""
    user: str
    """The id of your end user."""
    workflow: ChatKitWorkflowDict
    """Which workflow answers, with its version and state."""
class ChatSession(Reply[ChatSessionDict]):
    id: str
    """Id of the session."""
    chatkit_configuration: ChatSessionChatKitConfiguration
    """Which parts of ChatKit are switched on: uploads, history, titles."""
    client_secret: str
    """The secret that the user's client connects with."""
    expires_at: int
    """When it expires: Unix time in seconds."""
    max_requests_per_1_minute: int
    """How many requests a minute the user may send."""
    object: Literal["chatkit.session"]
    rate_limits: ChatSessionRateLimits
    """How many requests a minute the user may send."""
    status: ChatSessionStatus
    """`active`, `expired` or `cancelled`."""
    user: str
    """The id of your end user."""
    workflow: ChatKitWorkflow
    """Which workflow answers, with its version and state."""
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
    """Id of the attachment."""
    mime_type: str
    """Media type of the file."""
    name: str
    """Name of the file."""
    preview_url: NotRequired[str | None]
    """Address of a preview of the image."""
    type: Literal["image", "file"]
    """Whether it is an `image` or another `file`."""
class ChatKitAttachment(Reply[ChatKitAttachmentDict]):
    id: str
    """Id of the attachment."""
    mime_type: str
    """Media type of the file."""
    name: str
    """Name of the file."""
    preview_url: str | None
    """Address of a preview of the image."""
    type: Literal["image", "file"]
    """Whether it is an `image` or another `file`."""
    __getitem__: Get3[Literal["id", "mime_type", "name"], str, Literal["preview_url"], str | None, Literal["type"], Literal["image", "file"]]
class ChatKitResponseOutputTextAnnotationFileSourceDict(TypedDict):
    filename: str
    """Name of the file."""
    type: Literal["file"]
class ChatKitResponseOutputTextAnnotationFileSource(Reply[ChatKitResponseOutputTextAnnotationFileSourceDict]):
    filename: str
    """Name of the file."""
    type: Literal["file"]
    __getitem__: Get2[Literal["filename"], str, Literal["type"], Literal["file"]]
class ChatKitResponseOutputTextAnnotationFileDict(TypedDict):
    source: ChatKitResponseOutputTextAnnotationFileSourceDict
    """The file that the text draws on."""
    type: Literal["file"]
class ChatKitResponseOutputTextAnnotationFile(Reply[ChatKitResponseOutputTextAnnotationFileDict]):
    source: ChatKitResponseOutputTextAnnotationFileSource
    """The file that the text draws on."""
    type: Literal["file"]
    __getitem__: Get2[Literal["source"], ChatKitResponseOutputTextAnnotationFileSource, Literal["type"], Literal["file"]]
class ChatKitResponseOutputTextAnnotationURLSourceDict(TypedDict):
    type: Literal["url"]
    url: str
    """Address of the page."""
class ChatKitResponseOutputTextAnnotationURLSource(Reply[ChatKitResponseOutputTextAnnotationURLSourceDict]):
    type: Literal["url"]
    url: str
    """Address of the page."""
    __getitem__: Get2[Literal["type"], Literal["url"], Literal["url"], str]
class ChatKitResponseOutputTextAnnotationURLDict(TypedDict):
    source: ChatKitResponseOutputTextAnnotationURLSourceDict
    """The page that the text draws on."""
    type: Literal["url"]
class ChatKitResponseOutputTextAnnotationURL(Reply[ChatKitResponseOutputTextAnnotationURLDict]):
    source: ChatKitResponseOutputTextAnnotationURLSource
    """The page that the text draws on."""
    type: Literal["url"]
    __getitem__: Get2[Literal["source"], ChatKitResponseOutputTextAnnotationURLSource, Literal["type"], Literal["url"]]
ChatKitResponseOutputTextAnnotation: TypeAlias = Union[ChatKitResponseOutputTextAnnotationFile, ChatKitResponseOutputTextAnnotationURL]
ChatKitResponseOutputTextAnnotationDict: TypeAlias = Union[ChatKitResponseOutputTextAnnotationFileDict, ChatKitResponseOutputTextAnnotationURLDict]
class ChatKitResponseOutputTextDict(TypedDict):
    annotations: list[ChatKitResponseOutputTextAnnotationDict]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
class ChatKitResponseOutputText(Reply[ChatKitResponseOutputTextDict]):
    annotations: list[ChatKitResponseOutputTextAnnotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]
    __getitem__: Get3[Literal["annotations"], list[ChatKitResponseOutputTextAnnotation], Literal["text"], str, Literal["type"], Literal["output_text"]]
class ChatKitThreadStatusActiveDict(TypedDict):
    type: Literal["active"]
class ChatKitThreadStatusActive(Reply[ChatKitThreadStatusActiveDict]):
    type: Literal["active"]
    __getitem__: Get1[Literal["type"], Literal["active"]]
class ChatKitThreadStatusLockedDict(TypedDict):
    reason: NotRequired[str | None]
    """Why it is locked, if that is told."""
    type: Literal["locked"]
class ChatKitThreadStatusLocked(Reply[ChatKitThreadStatusLockedDict]):
    reason: str | None
    """Why it is locked, if that is told."""
    type: Literal["locked"]
    __getitem__: Get2[Literal["reason"], str | None, Literal["type"], Literal["locked"]]
class ChatKitThreadStatusClosedDict(TypedDict):
    reason: NotRequired[str | None]
    """Why it is closed, if that is told."""
    type: Literal["closed"]
class ChatKitThreadStatusClosed(Reply[ChatKitThreadStatusClosedDict]):
    reason: str | None
    """Why it is closed, if that is told."""
    type: Literal["closed"]
    __getitem__: Get2[Literal["reason"], str | None, Literal["type"], Literal["closed"]]
ChatKitThreadStatus: TypeAlias = Union[ChatKitThreadStatusActive, ChatKitThreadStatusLocked, ChatKitThreadStatusClosed]
ChatKitThreadStatusDict: TypeAlias = Union[ChatKitThreadStatusActiveDict, ChatKitThreadStatusLockedDict, ChatKitThreadStatusClosedDict]
class ChatKitThreadDict(TypedDict):
    id: str
    """Id of the thread."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread"]
    status: ChatKitThreadStatusDict
    """Whether it is active, locked or closed, and why."""
    title: NotRequired[str | None]
    """Title of the thread; null if it has none."""
    user: str
    """The id of your end user."""
class ChatKitThread(Reply[ChatKitThreadDict]):
    id: str
    """Id of the thread."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread"]
    status: ChatKitThreadStatus
    """Whether it is active, locked or closed, and why."""
    title: str | None
    """Title of the thread; null if it has none."""
    user: str
    """The id of your end user."""
    __getitem__: Get5[Literal["id", "user"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread"], Literal["status"], ChatKitThreadStatus, Literal["title"], str | None]
class ChatKitThreadAssistantMessageItemDict(TypedDict):
    id: str
    """Id of the item."""
    content: list[ChatKitResponseOutputTextDict]
    """What is said, in parts of text."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.assistant_message"]
class ChatKitThreadAssistantMessageItem(Reply[ChatKitThreadAssistantMessageItemDict]):
    id: str
    """Id of the item."""
    content: list[ChatKitResponseOutputText]
    """What is said, in parts of text."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.assistant_message"]
    __getitem__: Get5[Literal["id", "thread_id"], str, Literal["content"], list[ChatKitResponseOutputText], Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["type"], Literal["chatkit.assistant_message"]]
class ChatKitThreadUserMessageItemContentInputTextDict(TypedDict):
    text: str
    """The text."""
    type: Literal["input_text"]
class ChatKitThreadUserMessageItemContentInputText(Reply[ChatKitThreadUserMessageItemContentInputTextDict]):
    text: str
    """The text."""
    type: Literal["input_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["input_text"]]
class ChatKitThreadUserMessageItemContentQuotedTextDict(TypedDict):
    text: str
    """The text that is quoted."""
    type: Literal["quoted_text"]
class ChatKitThreadUserMessageItemContentQuotedText(Reply[ChatKitThreadUserMessageItemContentQuotedTextDict]):
    text: str
    """The text that is quoted."""
    type: Literal["quoted_text"]
    __getitem__: Get2[Literal["text"], str, Literal["type"], Literal["quoted_text"]]
ChatKitThreadUserMessageItemContent: TypeAlias = Union[ChatKitThreadUserMessageItemContentInputText, ChatKitThreadUserMessageItemContentQuotedText]
ChatKitThreadUserMessageItemContentDict: TypeAlias = Union[ChatKitThreadUserMessageItemContentInputTextDict, ChatKitThreadUserMessageItemContentQuotedTextDict]
class ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict(TypedDict):
    id: str
    """Id of the tool."""
class ChatKitThreadUserMessageItemInferenceOptionsToolChoice(Reply[ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict]):
    id: str
    """Id of the tool."""
    __getitem__: Get1[Literal["id"], str]
class ChatKitThreadUserMessageItemInferenceOptionsDict(TypedDict, total=False):
    model: str | None
    """The model that was asked for."""
    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict | None
    """The tool that was asked for."""
class ChatKitThreadUserMessageItemInferenceOptions(Reply[ChatKitThreadUserMessageItemInferenceOptionsDict]):
    model: str | None
    """The model that was asked for."""
    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None
    """The tool that was asked for."""
    __getitem__: Get2[Literal["model"], str | None, Literal["tool_choice"], ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None]
class ChatKitThreadUserMessageItemDict(TypedDict):
    id: str
    """Id of the item."""
    attachments: list[ChatKitAttachmentDict]
    """Files that came with the message."""
    content: list[ChatKitThreadUserMessageItemContentDict]
    """What is said: text, and passages that are quoted."""
    created_at: int
    """When it was made: Unix time in seconds."""
    inference_options: NotRequired[ChatKitThreadUserMessageItemInferenceOptionsDict | None]
    """Model and tool that were asked for with the message."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.user_message"]
class ChatKitThreadUserMessageItem(Reply[ChatKitThreadUserMessageItemDict]):
    id: str
    """Id of the item."""
    attachments: list[ChatKitAttachment]
    """Files that came with the message."""
    content: list[ChatKitThreadUserMessageItemContent]
    """What is said: text, and passages that are quoted."""
    created_at: int
    """When it was made: Unix time in seconds."""
    inference_options: ChatKitThreadUserMessageItemInferenceOptions | None
    """Model and tool that were asked for with the message."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.user_message"]
    __getitem__: Get7[Literal["id", "thread_id"], str, Literal["attachments"], list[ChatKitAttachment], Literal["content"], list[ChatKitThreadUserMessageItemContent], Literal["created_at"], int, Literal["inference_options"], ChatKitThreadUserMessageItemInferenceOptions | None, Literal["object"], Literal["chatkit.thread_item"], Literal["type"], Literal["chatkit.user_message"]]
class ChatKitWidgetItemDict(TypedDict):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.widget"]
    widget: str
    """The widget, written out as text."""
class ChatKitWidgetItem(Reply[ChatKitWidgetItemDict]):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.widget"]
    widget: str
    """The widget, written out as text."""
    __getitem__: Get4[Literal["id", "thread_id", "widget"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["type"], Literal["chatkit.widget"]]
class ChatKitThreadItemListDataChatKitClientToolCallDict(TypedDict):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """Name of the tool."""
    object: Literal["chatkit.thread_item"]
    output: NotRequired[str | None]
    """What the tool gave."""
    status: Literal["in_progress", "completed"]
    """`in_progress` or `completed`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.client_tool_call"]
class ChatKitThreadItemListDataChatKitClientToolCall(Reply[ChatKitThreadItemListDataChatKitClientToolCallDict]):
    id: str
    """Id of the item."""
    arguments: str
    """The arguments as JSON text."""
    call_id: str
    """Id of the call."""
    created_at: int
    """When it was made: Unix time in seconds."""
    name: str
    """Name of the tool."""
    object: Literal["chatkit.thread_item"]
    output: str | None
    """What the tool gave."""
    status: Literal["in_progress", "completed"]
    """`in_progress` or `completed`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.client_tool_call"]
    __getitem__: Get6[Literal["id", "arguments", "call_id", "name", "thread_id"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["output"], str | None, Literal["status"], Literal["in_progress", "completed"], Literal["type"], Literal["chatkit.client_tool_call"]]
class ChatKitThreadItemListDataChatKitTaskDict(TypedDict):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    heading: NotRequired[str | None]
    """Heading of the task, if it has one."""
    object: Literal["chatkit.thread_item"]
    summary: NotRequired[str | None]
    """What the task is about, if that is told."""
    task_type: Literal["custom", "thought"]
    """What the task is: `custom` or `thought`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task"]
class ChatKitThreadItemListDataChatKitTask(Reply[ChatKitThreadItemListDataChatKitTaskDict]):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    heading: str | None
    """Heading of the task, if it has one."""
    object: Literal["chatkit.thread_item"]
    summary: str | None
    """What the task is about, if that is told."""
    task_type: Literal["custom", "thought"]
    """What the task is: `custom` or `thought`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task"]
    __getitem__: Get6[Literal["id", "thread_id"], str, Literal["created_at"], int, Literal["heading", "summary"], str | None, Literal["object"], Literal["chatkit.thread_item"], Literal["task_type"], Literal["custom", "thought"], Literal["type"], Literal["chatkit.task"]]
class ChatKitThreadItemListDataChatKitTaskGroupTaskDict(TypedDict, total=False):
    heading: str | None
    """Heading of the task, if it has one."""
    summary: str | None
    """What the task is about, if that is told."""
    type: Required[Literal["custom", "thought"]]
    """What the task is: `custom` or `thought`."""
class ChatKitThreadItemListDataChatKitTaskGroupTask(Reply[ChatKitThreadItemListDataChatKitTaskGroupTaskDict]):
    heading: str | None
    """Heading of the task, if it has one."""
    summary: str | None
    """What the task is about, if that is told."""
    type: Literal["custom", "thought"]
    """What the task is: `custom` or `thought`."""
    __getitem__: Get2[Literal["heading", "summary"], str | None, Literal["type"], Literal["custom", "thought"]]
class ChatKitThreadItemListDataChatKitTaskGroupDict(TypedDict):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    tasks: list[ChatKitThreadItemListDataChatKitTaskGroupTaskDict]
    """The tasks of the group."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task_group"]
class ChatKitThreadItemListDataChatKitTaskGroup(Reply[ChatKitThreadItemListDataChatKitTaskGroupDict]):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    tasks: list[ChatKitThreadItemListDataChatKitTaskGroupTask]
    """The tasks of the group."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task_group"]
    __getitem__: Get5[Literal["id", "thread_id"], str, Literal["created_at"], int, Literal["object"], Literal["chatkit.thread_item"], Literal["tasks"], list[ChatKitThreadItemListDataChatKitTaskGroupTask], Literal["type"], Literal["chatkit.task_group"]]
ChatKitThreadItemListData: TypeAlias = Union[ChatKitThreadUserMessageItem, ChatKitThreadAssistantMessageItem, ChatKitWidgetItem, ChatKitThreadItemListDataChatKitClientToolCall, ChatKitThreadItemListDataChatKitTask, ChatKitThreadItemListDataChatKitTaskGroup]
ChatKitThreadItemListDataDict: TypeAlias = Union[ChatKitThreadUserMessageItemDict, ChatKitThreadAssistantMessageItemDict, ChatKitWidgetItemDict, ChatKitThreadItemListDataChatKitClientToolCallDict, ChatKitThreadItemListDataChatKitTaskDict, ChatKitThreadItemListDataChatKitTaskGroupDict]
class ChatKitThreadItemListDict(TypedDict):
    data: list[ChatKitThreadItemListDataDict]
    """The items of this page."""
    first_id: NotRequired[str | None]
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: NotRequired[str | None]
    """Id of the last item."""
    object: Literal["list"]
class ChatKitThreadItemList(Reply[ChatKitThreadItemListDict]):
    data: list[ChatKitThreadItemListData]
    """The items of this page."""
    first_id: str | None
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: str | None
    """Id of the last item."""
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
    """Id of the thread that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["chatkit.thread.deleted"]
class ThreadDeleteResponse(Reply[ThreadDeleteResponseDict]):
    id: str
    """Id of the thread that was deleted."""
    deleted: bool
    """True if it is gone."""
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
