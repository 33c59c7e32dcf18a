"""Assistants in beta."""

class assistants(Resource, under="beta", beta="assistants=v2", deprecated=True, v1_51={"deprecated": False}):
    @POST("/assistants", body=AssistantCreateParams)
    def create(
        *,
        model: Union[str, shared.ChatModel],
        description: Optional[str] = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
        name: Optional[str] = ...,
        reasoning_effort: Optional[shared.ReasoningEffort] = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] = ...,
        temperature: Optional[float] = ...,
        tool_resources: Optional[assistant_create_params.ToolResources] = ...,
        tools: Iterable[AssistantToolParam] = ...,
        top_p: Optional[float] = ...,
    ) -> Assistant:
        """Makes an assistant: a model with instructions and tools, to be run on threads.

        model: id of the model, such as `gpt-4o-mini`
        description: a text for people to read, up to 512 characters
        instructions: what the assistant is told before everything else, up to 256,000 characters
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        name: a name for people to read, up to 256 characters
        reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`,
            `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
        response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that
            replies will follow
        temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic;
            default 1
        tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for
            file search
        tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours; default none
        top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1;
            change this or `temperature`, not both
        """

    @GET("/assistants/{assistant_id}")
    def retrieve(assistant_id: str) -> Assistant:
        """Returns an assistant.

        assistant_id: id of the assistant
        """

    @POST("/assistants/{assistant_id}", body=AssistantUpdateParams)
    def update(
        assistant_id: str,
        *,
        description: Optional[str] = ...,
        instructions: Optional[str] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
        model: Union[
            str,
            Literal[
                "gpt-5", "gpt-5-mini", "gpt-5-nano", "gpt-5-2025-08-07", "gpt-5-mini-2025-08-07",
                "gpt-5-nano-2025-08-07", "gpt-4.1", "gpt-4.1-mini", "gpt-4.1-nano", "gpt-4.1-2025-04-14",
                "gpt-4.1-mini-2025-04-14", "gpt-4.1-nano-2025-04-14", "o3-mini", "o3-mini-2025-01-31", "o1",
                "o1-2024-12-17", "gpt-4o", "gpt-4o-2024-11-20", "gpt-4o-2024-08-06", "gpt-4o-2024-05-13",
                "gpt-4o-mini", "gpt-4o-mini-2024-07-18", "gpt-4.5-preview", "gpt-4.5-preview-2025-02-27",
                "gpt-4-turbo", "gpt-4-turbo-2024-04-09", "gpt-4-0125-preview", "gpt-4-turbo-preview",
                "gpt-4-1106-preview", "gpt-4-vision-preview", "gpt-4", "gpt-4-0314", "gpt-4-0613", "gpt-4-32k",
                "gpt-4-32k-0314", "gpt-4-32k-0613", "gpt-3.5-turbo", "gpt-3.5-turbo-16k", "gpt-3.5-turbo-0613",
                "gpt-3.5-turbo-1106", "gpt-3.5-turbo-0125", "gpt-3.5-turbo-16k-0613",
            ],
        ] = ...,
        name: Optional[str] = ...,
        reasoning_effort: Optional[shared.ReasoningEffort] = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] = ...,
        temperature: Optional[float] = ...,
        tool_resources: Optional[assistant_update_params.ToolResources] = ...,
        tools: Iterable[AssistantToolParam] = ...,
        top_p: Optional[float] = ...,
    ) -> Assistant:
        """Changes an assistant.

        assistant_id: id of the assistant
        description: a text for people to read, up to 512 characters
        instructions: what the assistant is told before everything else, up to 256,000 characters
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        model: id of the model, such as `gpt-4o-mini`
        name: a name for people to read, up to 256 characters
        reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`,
            `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
        response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that
            replies will follow
        temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic;
            default 1
        tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for
            file search
        tools: up to 128 tools: `code_interpreter`, `file_search` or functions of yours
        top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1;
            change this or `temperature`, not both
        """

    @GET("/assistants", query=AssistantListParams)
    def list(
        *,
        after: str = ...,
        before: str = ...,
        limit: int = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[Assistant]:
        """Lists assistants.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        before: cursor: list what comes before the item with this id
        limit: items per page, 1 to 100; default 20
        order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
        """

    @DELETE("/assistants/{assistant_id}")
    def delete(assistant_id: str) -> AssistantDeleted:
        """Deletes an assistant.

        assistant_id: id of the assistant
        """


module("beta.assistant")

class Assistant(Model):
    id: str
    """Id of the assistant."""
    created_at: int
    """When it was made: Unix time in seconds."""
    description: Optional[str] = ...
    """A text for people to read."""
    instructions: Optional[str] = ...
    """What the assistant is told before everything else."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """Id of the model, such as `gpt-4o-mini`."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["assistant"]
    tools: List[AssistantTool]
    """What the model may call."""
    response_format: Optional[AssistantResponseFormatOption] = ...
    """The form of replies: `auto`, or text, JSON, or JSON by a schema."""
    temperature: Optional[float] = ...
    """How much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic."""
    tool_resources: Optional[ToolResources] = ...
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""
    top_p: Optional[float] = ...
    """Share of the likeliest tokens that are chosen among, 0 to 1."""

class ToolResources(Model):
    code_interpreter: Optional[ToolResourcesCodeInterpreter] = ...
    """The files that the code interpreter can read."""
    file_search: Optional[ToolResourcesFileSearch] = ...
    """The vector stores that the file search looks in."""

class ToolResourcesCodeInterpreter(Model):
    file_ids: Optional[List[str]] = ...
    """Ids of up to 20 files that the code interpreter can read."""

class ToolResourcesFileSearch(Model):
    vector_store_ids: Optional[List[str]] = ...
    """Ids of the vector stores to search, one at the most."""


module("beta.assistant_create_params")

class AssistantCreateParams(Params, of="beta.assistants.create"): ...

class ToolResources(Params):
    code_interpreter: ToolResourcesCodeInterpreter = ...
    """The files that the code interpreter can read."""
    file_search: ToolResourcesFileSearch = ...
    """The vector stores that the file search looks in."""

class ToolResourcesCodeInterpreter(Params):
    file_ids: Sequence[str] = ...
    """Ids of up to 20 files that the code interpreter can read."""

class ToolResourcesFileSearch(Params):
    vector_store_ids: Sequence[str] = ...
    """Ids of the vector stores to search, one at the most."""
    vector_stores: Iterable[ToolResourcesFileSearchVectorStore] = ...
    """Vector stores to make and to search, one at the most; in place of `vector_store_ids`."""

class ToolResourcesFileSearchVectorStore(Params):
    chunking_strategy: ToolResourcesFileSearchVectorStoreChunkingStrategy = ...
    """How the files are cut into chunks; default `auto`."""
    file_ids: Sequence[str] = ...
    """Ids of uploaded files to put into it."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""

ToolResourcesFileSearchVectorStoreChunkingStrategy = Union[
    ToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

class ToolResourcesFileSearchVectorStoreChunkingStrategyAuto(Params):
    type: Literal["auto"]

class ToolResourcesFileSearchVectorStoreChunkingStrategyStatic(Params):
    static: ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]

class ToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(Params):
    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""


module("beta.assistant_deleted")

class AssistantDeleted(Model):
    id: str
    """Id of the assistant that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["assistant.deleted"]


module("beta.assistant_list_params")

class AssistantListParams(Params, of="beta.assistants.list"): ...


module("beta.assistant_response_format_option")

AssistantResponseFormatOption = Union[
    Literal["auto"],
    shared.ResponseFormatText,
    shared.ResponseFormatJSONObject,
    shared.ResponseFormatJSONSchema,
]


module("beta.assistant_response_format_option_param")

AssistantResponseFormatOptionParam = Union[
    Literal["auto"],
    shared_params.ResponseFormatText,
    shared_params.ResponseFormatJSONObject,
    shared_params.ResponseFormatJSONSchema,
]


module("beta.assistant_stream_event")

AssistantStreamEvent = Alias(
    Union[
        ThreadCreated,
        ThreadRunCreated,
        ThreadRunQueued,
        ThreadRunInProgress,
        ThreadRunRequiresAction,
        ThreadRunCompleted,
        ThreadRunIncomplete,
        ThreadRunFailed,
        ThreadRunCancelling,
        ThreadRunCancelled,
        ThreadRunExpired,
        ThreadRunStepCreated,
        ThreadRunStepInProgress,
        ThreadRunStepDelta,
        ThreadRunStepCompleted,
        ThreadRunStepFailed,
        ThreadRunStepCancelled,
        ThreadRunStepExpired,
        ThreadMessageCreated,
        ThreadMessageInProgress,
        ThreadMessageDelta,
        ThreadMessageCompleted,
        ThreadMessageIncomplete,
        ErrorEvent,
    ],
    discriminator="event",
)

class ThreadCreated(Model):
    data: Thread
    """The thread that was made."""
    event: Literal["thread.created"]
    enabled: Optional[bool] = ...
    """Whether it is switched on."""

class ThreadRunCreated(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.created"]

class ThreadRunQueued(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.queued"]

class ThreadRunInProgress(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.in_progress"]

class ThreadRunRequiresAction(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.requires_action"]

class ThreadRunCompleted(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.completed"]

class ThreadRunIncomplete(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.incomplete"]

class ThreadRunFailed(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.failed"]

class ThreadRunCancelling(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.cancelling"]

class ThreadRunCancelled(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.cancelled"]

class ThreadRunExpired(Model):
    data: threads.Run
    """The run as it is now."""
    event: Literal["thread.run.expired"]

class ThreadRunStepCreated(Model):
    data: threads.runs.RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.created"]

class ThreadRunStepInProgress(Model):
    data: threads.runs.RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.in_progress"]

class ThreadRunStepDelta(Model):
    data: threads.runs.RunStepDeltaEvent
    """What is new in the step."""
    event: Literal["thread.run.step.delta"]

class ThreadRunStepCompleted(Model):
    data: threads.runs.RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.completed"]

class ThreadRunStepFailed(Model):
    data: threads.runs.RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.failed"]

class ThreadRunStepCancelled(Model):
    data: threads.runs.RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.cancelled"]

class ThreadRunStepExpired(Model):
    data: threads.runs.RunStep
    """The step as it is now."""
    event: Literal["thread.run.step.expired"]

class ThreadMessageCreated(Model):
    data: threads.Message
    """The message as it is now."""
    event: Literal["thread.message.created"]

class ThreadMessageInProgress(Model):
    data: threads.Message
    """The message as it is now."""
    event: Literal["thread.message.in_progress"]

class ThreadMessageDelta(Model):
    data: threads.MessageDeltaEvent
    """What is new in the message."""
    event: Literal["thread.message.delta"]

class ThreadMessageCompleted(Model):
    data: threads.Message
    """The message as it is now."""
    event: Literal["thread.message.completed"]

class ThreadMessageIncomplete(Model):
    data: threads.Message
    """The message as it is now."""
    event: Literal["thread.message.incomplete"]

class ErrorEvent(Model):
    data: shared.ErrorObject
    """What went wrong."""
    event: Literal["error"]


module("beta.assistant_tool")

AssistantTool = Alias(Union[CodeInterpreterTool, FileSearchTool, FunctionTool], discriminator="type")


module("beta.assistant_tool_choice")

class AssistantToolChoice(Model):
    type: Literal["function", "code_interpreter", "file_search"]
    """What the model must call: `function`, `code_interpreter` or `file_search`."""
    function: Optional[AssistantToolChoiceFunction] = ...
    """Which function must be called, if `type` is `function`."""


module("beta.assistant_tool_choice_function")

class AssistantToolChoiceFunction(Model):
    name: str
    """Name of the function."""


module("beta.assistant_tool_choice_function_param")

class AssistantToolChoiceFunctionParam(Params):
    name: str
    """Name of the function."""


module("beta.assistant_tool_choice_option")

AssistantToolChoiceOption = Union[Literal["none", "auto", "required"], AssistantToolChoice]


module("beta.assistant_tool_choice_option_param")

AssistantToolChoiceOptionParam = Union[Literal["none", "auto", "required"], AssistantToolChoiceParam]


module("beta.assistant_tool_choice_param")

class AssistantToolChoiceParam(Params):
    type: Literal["function", "code_interpreter", "file_search"]
    """What the model must call: `function`, `code_interpreter` or `file_search`."""
    function: AssistantToolChoiceFunctionParam = ...
    """Which function must be called, if `type` is `function`."""


module("beta.assistant_tool_param")

AssistantToolParam = Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam]


module("beta.assistant_update_params")

class AssistantUpdateParams(Params, of="beta.assistants.update"): ...

class ToolResources(Params):
    code_interpreter: ToolResourcesCodeInterpreter = ...
    """The files that the code interpreter can read."""
    file_search: ToolResourcesFileSearch = ...
    """The vector stores that the file search looks in."""

class ToolResourcesCodeInterpreter(Params):
    file_ids: Sequence[str] = ...
    """Ids of up to 20 files that the code interpreter can read."""

class ToolResourcesFileSearch(Params):
    vector_store_ids: Sequence[str] = ...
    """Ids of the vector stores to search, one at the most."""


module("beta.code_interpreter_tool")

class CodeInterpreterTool(Model):
    type: Literal["code_interpreter"]


module("beta.code_interpreter_tool_param")

class CodeInterpreterToolParam(Params):
    type: Literal["code_interpreter"]


module("beta.file_search_tool")

class FileSearchTool(Model):
    type: Literal["file_search"]
    file_search: Optional[FileSearch] = ...
    """How to search: how many results, and how they are ranked."""

class FileSearch(Model):
    max_num_results: Optional[int] = ...
    """The most results, 1 to 50."""
    ranking_options: Optional[FileSearchRankingOptions] = ...
    """How results are ranked, and which are dropped."""

class FileSearchRankingOptions(Model):
    score_threshold: float
    """Drop what fits less well, 0 to 1."""
    ranker: Optional[Literal["auto", "default_2024_08_21"]] = ...
    """How results are ranked: `auto` (default) or one by name."""


module("beta.file_search_tool_param")

class FileSearchToolParam(Params):
    type: Literal["file_search"]
    file_search: FileSearch = ...
    """How to search: how many results, and how they are ranked."""

class FileSearch(Params):
    max_num_results: int = ...
    """The most results, 1 to 50."""
    ranking_options: FileSearchRankingOptions = ...
    """How results are ranked, and which are dropped."""

class FileSearchRankingOptions(Params):
    score_threshold: float
    """Drop what fits less well, 0 to 1."""
    ranker: Literal["auto", "default_2024_08_21"] = ...
    """How results are ranked: `auto` (default) or one by name."""


module("beta.function_tool")

class FunctionTool(Model):
    function: shared.FunctionDefinition
    """Name, purpose and parameters of the function."""
    type: Literal["function"]


module("beta.function_tool_param")

class FunctionToolParam(Params):
    function: shared_params.FunctionDefinition
    """Name, purpose and parameters of the function."""
    type: Literal["function"]
