# Derived by `python -m tools gen` from tools/api. Do not edit: change that and run gen.
# mypy: disable-error-code="override, assignment"
# pyright: reportIncompatibleMethodOverride=false, reportIncompatibleVariableOverride=false
from typing import Any, Literal, TypedDict, Union, overload
from typing_extensions import NotRequired, Required, TypeAlias
from ..._made import Reply
from .._base import ChatKitWorkflow, ChatKitWorkflowDict
class ChatSessionAutomaticThreadTitlingDict(TypedDict):
    enabled: bool
class ChatSessionAutomaticThreadTitling(Reply[ChatSessionAutomaticThreadTitlingDict]):
    enabled: bool
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatSessionFileUploadDict(TypedDict, total=False):
    enabled: Required[bool]
    max_file_size: int | None
    max_files: int | None
class ChatSessionFileUpload(Reply[ChatSessionFileUploadDict]):
    enabled: bool
    max_file_size: int | None
    max_files: int | None
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["max_file_size", "max_files"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatSessionHistoryDict(TypedDict):
    enabled: bool
    recent_threads: NotRequired[int | None]
class ChatSessionHistory(Reply[ChatSessionHistoryDict]):
    enabled: bool
    recent_threads: int | None
    @overload
    def __getitem__(self, key: Literal["enabled"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["recent_threads"], /) -> int | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatSessionChatKitConfigurationDict(TypedDict):
    automatic_thread_titling: ChatSessionAutomaticThreadTitlingDict
    file_upload: ChatSessionFileUploadDict
    history: ChatSessionHistoryDict
class ChatSessionChatKitConfiguration(Reply[ChatSessionChatKitConfigurationDict]):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    file_upload: ChatSessionFileUpload
    history: ChatSessionHistory
    @overload
    def __getitem__(self, key: Literal["automatic_thread_titling"], /) -> ChatSessionAutomaticThreadTitling: ...
    @overload
    def __getitem__(self, key: Literal["file_upload"], /) -> ChatSessionFileUpload: ...
    @overload
    def __getitem__(self, key: Literal["history"], /) -> ChatSessionHistory: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatSessionRateLimitsDict(TypedDict):
    max_requests_per_1_minute: int
class ChatSessionRateLimits(Reply[ChatSessionRateLimitsDict]):
    max_requests_per_1_minute: int
    @overload
    def __getitem__(self, key: Literal["max_requests_per_1_minute"], /) -> int: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "client_secret", "user"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["chatkit_configuration"], /) -> ChatSessionChatKitConfiguration: ...
    @overload
    def __getitem__(self, key: Literal["expires_at", "max_requests_per_1_minute"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.session"]: ...
    @overload
    def __getitem__(self, key: Literal["rate_limits"], /) -> ChatSessionRateLimits: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> ChatSessionStatus: ...
    @overload
    def __getitem__(self, key: Literal["workflow"], /) -> ChatKitWorkflow: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatSessionWorkflowParamTracing(TypedDict, total=False):
    enabled: bool
class ChatSessionChatKitConfigurationParamFileUpload(TypedDict, total=False):
    enabled: bool
    max_file_size: int
    max_files: int
class ChatSessionChatKitConfigurationParamHistory(TypedDict, total=False):
    enabled: bool
    recent_threads: int
class ChatSessionChatKitConfigurationParam(TypedDict, total=False):
    automatic_thread_titling: ChatSessionWorkflowParamTracing
    file_upload: ChatSessionChatKitConfigurationParamFileUpload
    history: ChatSessionChatKitConfigurationParamHistory
class ChatSessionExpiresAfterParam(TypedDict):
    anchor: Literal["created_at"]
    seconds: int
class ChatSessionRateLimitsParam(TypedDict, total=False):
    max_requests_per_1_minute: int
class ChatSessionWorkflowParam(TypedDict, total=False):
    id: Required[str]
    state_variables: dict[str, str | int | bool | float]
    tracing: ChatSessionWorkflowParamTracing
    version: str
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
    @overload
    def __getitem__(self, key: Literal["id", "mime_type", "name"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["preview_url"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["image", "file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitResponseOutputTextAnnotationFileSourceDict(TypedDict):
    filename: str
    type: Literal["file"]
class ChatKitResponseOutputTextAnnotationFileSource(Reply[ChatKitResponseOutputTextAnnotationFileSourceDict]):
    filename: str
    type: Literal["file"]
    @overload
    def __getitem__(self, key: Literal["filename"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitResponseOutputTextAnnotationFileDict(TypedDict):
    source: ChatKitResponseOutputTextAnnotationFileSourceDict
    type: Literal["file"]
class ChatKitResponseOutputTextAnnotationFile(Reply[ChatKitResponseOutputTextAnnotationFileDict]):
    source: ChatKitResponseOutputTextAnnotationFileSource
    type: Literal["file"]
    @overload
    def __getitem__(self, key: Literal["source"], /) -> ChatKitResponseOutputTextAnnotationFileSource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["file"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitResponseOutputTextAnnotationURLSourceDict(TypedDict):
    type: Literal["url"]
    url: str
class ChatKitResponseOutputTextAnnotationURLSource(Reply[ChatKitResponseOutputTextAnnotationURLSourceDict]):
    type: Literal["url"]
    url: str
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url"]: ...
    @overload
    def __getitem__(self, key: Literal["url"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitResponseOutputTextAnnotationURLDict(TypedDict):
    source: ChatKitResponseOutputTextAnnotationURLSourceDict
    type: Literal["url"]
class ChatKitResponseOutputTextAnnotationURL(Reply[ChatKitResponseOutputTextAnnotationURLDict]):
    source: ChatKitResponseOutputTextAnnotationURLSource
    type: Literal["url"]
    @overload
    def __getitem__(self, key: Literal["source"], /) -> ChatKitResponseOutputTextAnnotationURLSource: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["url"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["annotations"], /) -> list[ChatKitResponseOutputTextAnnotation]: ...
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["output_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitThreadStatusActiveDict(TypedDict):
    type: Literal["active"]
class ChatKitThreadStatusActive(Reply[ChatKitThreadStatusActiveDict]):
    type: Literal["active"]
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["active"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitThreadStatusLockedDict(TypedDict):
    reason: NotRequired[str | None]
    type: Literal["locked"]
class ChatKitThreadStatusLocked(Reply[ChatKitThreadStatusLockedDict]):
    reason: str | None
    type: Literal["locked"]
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["locked"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitThreadStatusClosedDict(TypedDict):
    reason: NotRequired[str | None]
    type: Literal["closed"]
class ChatKitThreadStatusClosed(Reply[ChatKitThreadStatusClosedDict]):
    reason: str | None
    type: Literal["closed"]
    @overload
    def __getitem__(self, key: Literal["reason"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["closed"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "user"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread"]: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> ChatKitThreadStatus: ...
    @overload
    def __getitem__(self, key: Literal["title"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[ChatKitResponseOutputText]: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread_item"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["chatkit.assistant_message"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitThreadUserMessageItemContentInputTextDict(TypedDict):
    text: str
    type: Literal["input_text"]
class ChatKitThreadUserMessageItemContentInputText(Reply[ChatKitThreadUserMessageItemContentInputTextDict]):
    text: str
    type: Literal["input_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["input_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitThreadUserMessageItemContentQuotedTextDict(TypedDict):
    text: str
    type: Literal["quoted_text"]
class ChatKitThreadUserMessageItemContentQuotedText(Reply[ChatKitThreadUserMessageItemContentQuotedTextDict]):
    text: str
    type: Literal["quoted_text"]
    @overload
    def __getitem__(self, key: Literal["text"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["quoted_text"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
ChatKitThreadUserMessageItemContent: TypeAlias = Union[ChatKitThreadUserMessageItemContentInputText, ChatKitThreadUserMessageItemContentQuotedText]
ChatKitThreadUserMessageItemContentDict: TypeAlias = Union[ChatKitThreadUserMessageItemContentInputTextDict, ChatKitThreadUserMessageItemContentQuotedTextDict]
class ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict(TypedDict):
    id: str
class ChatKitThreadUserMessageItemInferenceOptionsToolChoice(Reply[ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict]):
    id: str
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitThreadUserMessageItemInferenceOptionsDict(TypedDict, total=False):
    model: str | None
    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoiceDict | None
class ChatKitThreadUserMessageItemInferenceOptions(Reply[ChatKitThreadUserMessageItemInferenceOptionsDict]):
    model: str | None
    tool_choice: ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None
    @overload
    def __getitem__(self, key: Literal["model"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["tool_choice"], /) -> ChatKitThreadUserMessageItemInferenceOptionsToolChoice | None: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["attachments"], /) -> list[ChatKitAttachment]: ...
    @overload
    def __getitem__(self, key: Literal["content"], /) -> list[ChatKitThreadUserMessageItemContent]: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["inference_options"], /) -> ChatKitThreadUserMessageItemInferenceOptions | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread_item"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["chatkit.user_message"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "thread_id", "widget"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread_item"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["chatkit.widget"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "arguments", "call_id", "name", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread_item"]: ...
    @overload
    def __getitem__(self, key: Literal["output"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["status"], /) -> Literal["in_progress", "completed"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["chatkit.client_tool_call"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["heading", "summary"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread_item"]: ...
    @overload
    def __getitem__(self, key: Literal["task_type"], /) -> Literal["custom", "thought"]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["chatkit.task"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
class ChatKitThreadItemListDataChatKitTaskGroupTaskDict(TypedDict, total=False):
    heading: str | None
    summary: str | None
    type: Required[Literal["custom", "thought"]]
class ChatKitThreadItemListDataChatKitTaskGroupTask(Reply[ChatKitThreadItemListDataChatKitTaskGroupTaskDict]):
    heading: str | None
    summary: str | None
    type: Literal["custom", "thought"]
    @overload
    def __getitem__(self, key: Literal["heading", "summary"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["custom", "thought"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id", "thread_id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["created_at"], /) -> int: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread_item"]: ...
    @overload
    def __getitem__(self, key: Literal["tasks"], /) -> list[ChatKitThreadItemListDataChatKitTaskGroupTask]: ...
    @overload
    def __getitem__(self, key: Literal["type"], /) -> Literal["chatkit.task_group"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["data"], /) -> list[ChatKitThreadItemListData]: ...
    @overload
    def __getitem__(self, key: Literal["first_id", "last_id"], /) -> str | None: ...
    @overload
    def __getitem__(self, key: Literal["has_more"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["list"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
    @overload
    def __getitem__(self, key: Literal["id"], /) -> str: ...
    @overload
    def __getitem__(self, key: Literal["deleted"], /) -> bool: ...
    @overload
    def __getitem__(self, key: Literal["object"], /) -> Literal["chatkit.thread.deleted"]: ...
    @overload
    def __getitem__(self, key: str, /) -> Any: ...
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
