"""Chatkit in beta."""

class chatkit(Resource, under="beta", name="ChatKit", beta="chatkit_beta=v1"):
    class sessions(Resource):
        @POST("/chatkit/sessions", body=SessionCreateParams)
        def create(
            *,
            user: str,
            workflow: ChatSessionWorkflowParam,
            chatkit_configuration: ChatSessionChatKitConfigurationParam = ...,
            expires_after: ChatSessionExpiresAfterParam = ...,
            rate_limits: ChatSessionRateLimitsParam = ...,
        ) -> ChatSession:
            """Starts a ChatKit session for a user and returns the secret that the user's client needs.

            user: an id of your end user
            workflow: which workflow answers, by id, with its version and state
            chatkit_configuration: which parts of ChatKit are switched on: uploads, history, titles
            expires_after: how long the session can be used; default 10 minutes
            rate_limits: how many requests a minute the user may send; default 10
            """

        @POST("/chatkit/sessions/{session_id}/cancel")
        def cancel(session_id: str) -> ChatSession:
            """Ends a ChatKit session; its secret is void.

            session_id: id of the session
            """

    class threads(Resource):
        @GET("/chatkit/threads/{thread_id}")
        def retrieve(thread_id: str) -> ChatKitThread:
            """Returns a ChatKit thread.

            thread_id: id of the thread
            """

        @GET("/chatkit/threads", query=ThreadListParams)
        def list(
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
            user: str = ...,
        ) -> ConversationCursorPage[ChatKitThread]:
            """Lists ChatKit threads.

            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            user: only those of this user
            """

        @DELETE("/chatkit/threads/{thread_id}")
        def delete(thread_id: str) -> ThreadDeleteResponse:
            """Deletes a ChatKit thread with its items.

            thread_id: id of the thread
            """

        @GET("/chatkit/threads/{thread_id}/items", query=ThreadListItemsParams)
        def list_items(
            thread_id: str,
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> ConversationCursorPage[chatkit_thread_item_list.Data]:
            """Lists the items of a ChatKit thread: messages, calls, tasks.

            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """


module("beta.chatkit.chat_session")

class ChatSession(Model):
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


module("beta.chatkit.chat_session_automatic_thread_titling")

class ChatSessionAutomaticThreadTitling(Model):
    enabled: bool
    """Whether it is switched on."""


module("beta.chatkit.chat_session_chatkit_configuration")

class ChatSessionChatKitConfiguration(Model):
    automatic_thread_titling: ChatSessionAutomaticThreadTitling
    """Whether threads are given titles automatically."""
    file_upload: ChatSessionFileUpload
    """Whether the user may upload files, how many, and how big they may be."""
    history: ChatSessionHistory
    """Whether the user sees earlier threads, and how many."""


module("beta.chatkit.chat_session_chatkit_configuration_param")

class ChatSessionChatKitConfigurationParam(Params):
    automatic_thread_titling: AutomaticThreadTitling = ...
    """Whether threads are given titles automatically."""
    file_upload: FileUpload = ...
    """Whether the user may upload files, how many, and how big they may be."""
    history: History = ...
    """Whether the user sees earlier threads, and how many."""

class AutomaticThreadTitling(Params):
    enabled: bool = ...
    """Whether it is switched on; default True."""

class FileUpload(Params):
    enabled: bool = ...
    """Whether the user may upload files; default False."""
    max_file_size: int = ...
    """How big a file may be, in megabytes; default 512."""
    max_files: int = ...
    """How many files may be uploaded; default 10."""

class History(Params):
    enabled: bool = ...
    """Whether the user sees earlier threads; default True."""
    recent_threads: int = ...
    """How many of the newest threads the user sees; by default all."""


module("beta.chatkit.chat_session_expires_after_param")

class ChatSessionExpiresAfterParam(Params):
    anchor: Literal["created_at"]
    seconds: int
    """How long the session can be used, in seconds."""


module("beta.chatkit.chat_session_file_upload")

class ChatSessionFileUpload(Model):
    enabled: bool
    """Whether the user may upload files."""
    max_file_size: Optional[int] = ...
    """How big a file may be, in megabytes."""
    max_files: Optional[int] = ...
    """How many files may be uploaded."""


module("beta.chatkit.chat_session_history")

class ChatSessionHistory(Model):
    enabled: bool
    """Whether the user sees earlier threads."""
    recent_threads: Optional[int] = ...
    """How many of the newest threads the user sees; null for all."""


module("beta.chatkit.chat_session_rate_limits")

class ChatSessionRateLimits(Model):
    max_requests_per_1_minute: int
    """How many requests a minute the user may send."""


module("beta.chatkit.chat_session_rate_limits_param")

class ChatSessionRateLimitsParam(Params):
    max_requests_per_1_minute: int = ...
    """How many requests a minute the user may send; default 10."""


module("beta.chatkit.chat_session_status")

ChatSessionStatus = Literal["active", "expired", "cancelled"]


module("beta.chatkit.chat_session_workflow_param")

class ChatSessionWorkflowParam(Params):
    id: str
    """Id of the workflow that answers."""
    state_variables: Dict[str, Union[str, int, bool, float]] = ...
    """Values that the workflow begins with, by name."""
    tracing: Tracing = ...
    """Whether runs of the workflow are traced."""
    version: str = ...
    """Which version of the workflow answers; default the newest that is deployed."""

class Tracing(Params):
    enabled: bool = ...
    """Whether it is switched on; default True."""


module("beta.chatkit.chatkit_attachment")

class ChatKitAttachment(Model):
    id: str
    """Id of the attachment."""
    mime_type: str
    """Media type of the file."""
    name: str
    """Name of the file."""
    preview_url: Optional[str] = ...
    """Address of a preview of the image."""
    type: Literal["image", "file"]
    """Whether it is an `image` or another `file`."""


module("beta.chatkit.chatkit_response_output_text")

class ChatKitResponseOutputText(Model):
    annotations: List[Annotation]
    """Sources of what the text says."""
    text: str
    """The text."""
    type: Literal["output_text"]

Annotation = Alias(Union[AnnotationFile, AnnotationURL], discriminator="type")

class AnnotationFile(Model):
    source: AnnotationFileSource
    """The file that the text draws on."""
    type: Literal["file"]

class AnnotationFileSource(Model):
    filename: str
    """Name of the file."""
    type: Literal["file"]

class AnnotationURL(Model):
    source: AnnotationURLSource
    """The page that the text draws on."""
    type: Literal["url"]

class AnnotationURLSource(Model):
    type: Literal["url"]
    url: str
    """Address of the page."""


module("beta.chatkit.chatkit_thread")

class ChatKitThread(Model):
    id: str
    """Id of the thread."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread"]
    status: Status
    """Whether it is active, locked or closed, and why."""
    title: Optional[str] = ...
    """Title of the thread; null if it has none."""
    user: str
    """The id of your end user."""

Status = Alias(Union[StatusActive, StatusLocked, StatusClosed], discriminator="type")

class StatusActive(Model):
    type: Literal["active"]

class StatusLocked(Model):
    reason: Optional[str] = ...
    """Why it is locked, if that is told."""
    type: Literal["locked"]

class StatusClosed(Model):
    reason: Optional[str] = ...
    """Why it is closed, if that is told."""
    type: Literal["closed"]


module("beta.chatkit.chatkit_thread_assistant_message_item")

class ChatKitThreadAssistantMessageItem(Model):
    id: str
    """Id of the item."""
    content: List[ChatKitResponseOutputText]
    """What is said, in parts of text."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.assistant_message"]


module("beta.chatkit.chatkit_thread_item_list")

class ChatKitThreadItemList(Model):
    data: List[Data]
    """The items of this page."""
    first_id: Optional[str] = ...
    """Id of the first item."""
    has_more: bool
    """Whether there are more."""
    last_id: Optional[str] = ...
    """Id of the last item."""
    object: Literal["list"]

Data = Alias(
    Union[
        ChatKitThreadUserMessageItem,
        ChatKitThreadAssistantMessageItem,
        ChatKitWidgetItem,
        DataChatKitClientToolCall,
        DataChatKitTask,
        DataChatKitTaskGroup,
    ],
    discriminator="type",
)

class DataChatKitClientToolCall(Model):
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
    output: Optional[str] = ...
    """What the tool gave."""
    status: Literal["in_progress", "completed"]
    """`in_progress` or `completed`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.client_tool_call"]

class DataChatKitTask(Model):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    heading: Optional[str] = ...
    """Heading of the task, if it has one."""
    object: Literal["chatkit.thread_item"]
    summary: Optional[str] = ...
    """What the task is about, if that is told."""
    task_type: Literal["custom", "thought"]
    """What the task is: `custom` or `thought`."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task"]

class DataChatKitTaskGroup(Model):
    id: str
    """Id of the item."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["chatkit.thread_item"]
    tasks: List[DataChatKitTaskGroupTask]
    """The tasks of the group."""
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.task_group"]

class DataChatKitTaskGroupTask(Model):
    heading: Optional[str] = ...
    """Heading of the task, if it has one."""
    summary: Optional[str] = ...
    """What the task is about, if that is told."""
    type: Literal["custom", "thought"]
    """What the task is: `custom` or `thought`."""


module("beta.chatkit.chatkit_thread_user_message_item")

class ChatKitThreadUserMessageItem(Model):
    id: str
    """Id of the item."""
    attachments: List[ChatKitAttachment]
    """Files that came with the message."""
    content: List[Content]
    """What is said: text, and passages that are quoted."""
    created_at: int
    """When it was made: Unix time in seconds."""
    inference_options: Optional[InferenceOptions] = ...
    """Model and tool that were asked for with the message."""
    object: Literal["chatkit.thread_item"]
    thread_id: str
    """Id of the thread."""
    type: Literal["chatkit.user_message"]

Content = Alias(Union[ContentInputText, ContentQuotedText], discriminator="type")

class ContentInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]

class ContentQuotedText(Model):
    text: str
    """The text that is quoted."""
    type: Literal["quoted_text"]

class InferenceOptions(Model):
    model: Optional[str] = ...
    """The model that was asked for."""
    tool_choice: Optional[InferenceOptionsToolChoice] = ...
    """The tool that was asked for."""

class InferenceOptionsToolChoice(Model):
    id: str
    """Id of the tool."""


module("beta.chatkit.chatkit_widget_item")

class ChatKitWidgetItem(Model):
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


module("beta.chatkit.session_create_params")

class SessionCreateParams(Params, of="beta.chatkit.sessions.create"): ...


module("beta.chatkit.thread_delete_response")

class ThreadDeleteResponse(Model):
    id: str
    """Id of the thread that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["chatkit.thread.deleted"]


module("beta.chatkit.thread_list_items_params")

class ThreadListItemsParams(Params, of="beta.chatkit.threads.list_items"): ...


module("beta.chatkit.thread_list_params")

class ThreadListParams(Params, of="beta.chatkit.threads.list"): ...


module("beta.chatkit_workflow")

class ChatKitWorkflow(Model):
    id: str
    """Id of the workflow that answers."""
    state_variables: Optional[Dict[
        str,
        Union[pydantic.StrictStr, pydantic.StrictInt, pydantic.StrictBool, pydantic.StrictFloat],
    ]] = ...
    """Values that the workflow begins with, by name."""
    tracing: Tracing
    """Whether runs of the workflow are traced."""
    version: Optional[str] = ...
    """Which version of the workflow answers."""

class Tracing(Model):
    enabled: bool
    """Whether it is switched on."""
