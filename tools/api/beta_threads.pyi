"""Threads in beta."""

class threads(Resource, under="beta", beta="assistants=v2", deprecated=True, v1_51={"deprecated": False}):
    @POST("/threads", body=ThreadCreateParams)
    def create(
        *,
        messages: Iterable[thread_create_params.Message] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
        tool_resources: Optional[thread_create_params.ToolResources] = ...,
    ) -> Thread:
        """Makes a thread: a conversation that assistants can be run on.

        messages: messages to begin with
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for
            file search
        """

    @GET("/threads/{thread_id}")
    def retrieve(thread_id: str) -> Thread:
        """Returns a thread.

        thread_id: id of the thread
        """

    @POST("/threads/{thread_id}", body=ThreadUpdateParams)
    def update(
        thread_id: str,
        *,
        metadata: Optional[shared_params.Metadata] = ...,
        tool_resources: Optional[thread_update_params.ToolResources] = ...,
    ) -> Thread:
        """Changes a thread's metadata or files.

        thread_id: id of the thread
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for
            file search
        """

    @DELETE("/threads/{thread_id}")
    def delete(thread_id: str) -> ThreadDeleted:
        """Deletes a thread.

        thread_id: id of the thread
        """

    @POST(
        "/threads/runs",
        stream=AssistantStreamEvent,
        stream_mode="pairs",
        body=(thread_create_and_run_params.ThreadCreateAndRunParamsStreaming, thread_create_and_run_params.ThreadCreateAndRunParamsNonStreaming),
    )
    def create_and_run(
        *,
        assistant_id: str,
        instructions: Optional[str] = ...,
        max_completion_tokens: Optional[int] = ...,
        max_prompt_tokens: Optional[int] = ...,
        metadata: Optional[shared_params.Metadata] = ...,
        model: Optional[Union[str, shared.ChatModel]] = ...,
        parallel_tool_calls: bool = ...,
        response_format: Optional[AssistantResponseFormatOptionParam] = ...,
        stream: Optional[Literal[False, True]] = ...,
        temperature: Optional[float] = ...,
        thread: thread_create_and_run_params.Thread = ...,
        tool_choice: Optional[AssistantToolChoiceOptionParam] = ...,
        tool_resources: Optional[thread_create_and_run_params.ToolResources] = ...,
        tools: Optional[Iterable[AssistantToolParam]] = ...,
        top_p: Optional[float] = ...,
        truncation_strategy: Optional[thread_create_and_run_params.TruncationStrategy] = ...,
    ) -> Run:
        """Makes a thread and runs an assistant on it, in one request.

        assistant_id: id of the assistant
        instructions: in place of the assistant's instructions, for this run
        max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the run ends
            as `incomplete`
        max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it the run
            ends as `incomplete`
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        model: in place of the assistant's model, for this run
        parallel_tool_calls: whether the model may call several tools at once; default True
        response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema that
            replies will follow
        stream: True: the reply comes as a stream of events while it is made; default False
        temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly deterministic;
            default 1
        thread: the thread: its messages, metadata and files
        tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by name
        tool_resources: what the assistant's tools work on: files for the code interpreter, vector stores for
            file search
        tools: in place of the assistant's tools, for this run
        top_p: choose among the most likely tokens that together have this probability, 0 to 1; default 1;
            change this or `temperature`, not both
        truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with a
            number; default `auto`
        """

    @helper(
        by="waiting.create_thread_and_run",
        takes="create_and_run",
        without=["stream"],
        common=True,
        calls=["create_and_run", "runs.poll"],
    )
    def create_and_run_poll(*, poll_interval_ms: int = ..., max_wait_seconds: float = ...) -> Run:
        """Makes a thread, starts a run on it and waits until the run is over.

        Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

        poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
            1000
        max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
        """

    @helper(
        by="assistant_stream.create_and_run_stream",
        takes="create_and_run",
        without=["stream"],
        common=True,
        http=[{"verb": "POST", "url": "/threads/runs"}],
        headers={"OpenAI-Beta": "assistants=v2", "X-Stainless-Stream-Helper": "threads.create_and_run_stream", "X-Stainless-Custom-Event-Handler": "<dynamic>"},
        async_returns=Union[lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandler], lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandlerT]],
        async_types={"event_handler": Optional[lib.streaming.AsyncAssistantEventHandlerT]},
        coroutine=False,
        overloads=[
            Overload(
                required=["assistant_id"],
                returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
            ),
            Overload(
                required=["assistant_id", "event_handler"],
                returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
            ),
        ],
    )
    def create_and_run_stream(
        *,
        event_handler: Optional[lib.streaming.AssistantEventHandlerT] = None,
    ) -> Union[
        lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
        lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
    ]:
        """Makes a thread and runs an assistant on it, as a stream of events: `with ... as stream`, then iterate, or give
        a handler.

        event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or
            `AsyncAssistantEventHandler`); a new one for each stream
        """

    class runs(Resource):
        @POST(
            "/threads/{thread_id}/runs",
            stream=AssistantStreamEvent,
            stream_mode="pairs",
            body=(run_create_params.RunCreateParamsStreaming, run_create_params.RunCreateParamsNonStreaming),
            query=RunCreateParams,
        )
        def create(
            thread_id: str,
            *,
            assistant_id: str,
            include: Query[List[RunStepInclude]] = ...,
            additional_instructions: Optional[str] = ...,
            additional_messages: Optional[Iterable[run_create_params.AdditionalMessage]] = ...,
            instructions: Optional[str] = ...,
            max_completion_tokens: Optional[int] = ...,
            max_prompt_tokens: Optional[int] = ...,
            metadata: Optional[shared_params.Metadata] = ...,
            model: Optional[Union[str, shared.ChatModel]] = ...,
            parallel_tool_calls: bool = ...,
            reasoning_effort: Optional[shared.ReasoningEffort] = ...,
            response_format: Optional[AssistantResponseFormatOptionParam] = ...,
            stream: Optional[Literal[False, True]] = ...,
            temperature: Optional[float] = ...,
            tool_choice: Optional[AssistantToolChoiceOptionParam] = ...,
            tools: Optional[Iterable[AssistantToolParam]] = ...,
            top_p: Optional[float] = ...,
            truncation_strategy: Optional[run_create_params.TruncationStrategy] = ...,
        ) -> Run:
            """Runs an assistant on a thread. With `stream=True` its events come as they happen.

            thread_id: id of the thread
            assistant_id: id of the assistant
            include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the file
                search found
            additional_instructions: what to add to the assistant's instructions, for this run
            additional_messages: messages to add to the thread before the run
            instructions: in place of the assistant's instructions, for this run
            max_completion_tokens: the most tokens that the run may make over all its steps; beyond it the
                run ends as `incomplete`
            max_prompt_tokens: the most tokens of input that the run may use over all its steps; beyond it
                the run ends as `incomplete`
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            model: in place of the assistant's model, for this run
            parallel_tool_calls: whether the model may call several tools at once; default True
            reasoning_effort: how much a reasoning model thinks before it answers: `none`, `minimal`, `low`,
                `medium`, `high` or more, as far as the model knows it; less is faster and cheaper
            response_format: `auto` (default), `{"type": "json_object"}`, or `json_schema` with a schema
                that replies will follow
            stream: True: the reply comes as a stream of events while it is made; default False
            temperature: how much chance there is in the choice of tokens, 0 to 2; near 0 is nearly
                deterministic; default 1
            tool_choice: which tool the model may or must call: `none`, `auto`, `required`, or one tool by
                name
            tools: in place of the assistant's tools, for this run
            top_p: choose among the most likely tokens that together have this probability, 0 to 1; default
                1; change this or `temperature`, not both
            truncation_strategy: how a thread that is too long is shortened: `auto`, or `last_messages` with
                a number; default `auto`
            """

        @GET("/threads/{thread_id}/runs/{run_id}")
        def retrieve(
            run_id: str,
            *,
            thread_id: str,
        ) -> Run:
            """Returns a run.

            run_id: id of the run
            thread_id: id of the thread
            """

        @POST("/threads/{thread_id}/runs/{run_id}", body=RunUpdateParams)
        def update(
            run_id: str,
            *,
            thread_id: str,
            metadata: Optional[shared_params.Metadata] = ...,
        ) -> Run:
            """Changes the metadata of a run.

            run_id: id of the run
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            """

        @GET("/threads/{thread_id}/runs", query=RunListParams)
        def list(
            thread_id: str,
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[Run]:
            """Lists the runs of a thread.

            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            """

        @POST("/threads/{thread_id}/runs/{run_id}/cancel")
        def cancel(
            run_id: str,
            *,
            thread_id: str,
        ) -> Run:
            """Stops a run that is in progress.

            run_id: id of the run
            thread_id: id of the thread
            """

        @POST(
            "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs",
            stream=AssistantStreamEvent,
            stream_mode="pairs",
            body=(run_submit_tool_outputs_params.RunSubmitToolOutputsParamsStreaming, run_submit_tool_outputs_params.RunSubmitToolOutputsParamsNonStreaming),
            overloads=[
                Overload(
                    required=["run_id", "thread_id", "tool_outputs"],
                    types={"stream": Optional[Literal[False]]},
                    returns=Run,
                ),
                Overload(
                    required=["run_id", "thread_id", "stream", "tool_outputs"],
                    types={"stream": Literal[True]},
                    returns=Stream[AssistantStreamEvent],
                ),
                Overload(
                    required=["run_id", "thread_id", "stream", "tool_outputs"],
                    types={"stream": bool},
                    returns=Union[Run, Stream[AssistantStreamEvent]],
                ),
            ],
        )
        def submit_tool_outputs(
            run_id: str,
            *,
            thread_id: str,
            tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
            stream: Optional[Literal[False, True]] = ...,
        ) -> Run:
            """Gives a run the results of the functions that it asked for, all in one request.

            run_id: id of the run
            thread_id: id of the thread
            tool_outputs: for each tool call its id and its output as text
            stream: True: the reply comes as a stream of events while it is made; default False
            """

        @helper(by="waiting.create_run", takes="create", without=["stream"], common=True, calls=["create", "poll"])
        def create_and_poll(
            *,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
            thread_id: str,
        ) -> Run:
            """Starts a run and waits until it is over.

            Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            thread_id: id of the thread
            """

        @helper(
            by="assistant_stream.create_and_stream",
            takes="create",
            without=["include", "stream"],
            common=True,
            http=[{"verb": "POST", "url": "/threads/{thread_id}/runs"}],
            headers={"OpenAI-Beta": "assistants=v2", "X-Stainless-Stream-Helper": "threads.runs.create_and_stream", "X-Stainless-Custom-Event-Handler": "<dynamic>"},
            async_returns=Union[lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandler], lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandlerT]],
            async_types={"reasoning_effort": None, "event_handler": Optional[lib.streaming.AsyncAssistantEventHandlerT]},
            coroutine=False,
            overloads=[
                Overload(
                    required=["assistant_id", "thread_id"],
                    returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
                ),
                Overload(
                    required=["assistant_id", "thread_id", "event_handler"],
                    returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
                ),
            ],
        )
        def create_and_stream(
            *,
            thread_id: str,
            event_handler: Optional[lib.streaming.AssistantEventHandlerT] = None,
        ) -> Union[
            lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
            lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
        ]:
            """Older name of `stream`.

            thread_id: id of the thread
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or
                `AsyncAssistantEventHandler`); a new one for each stream
            """

        @helper(
            by="waiting.poll_run",
            calls=["with_raw_response.retrieve"],
            headers={"X-Stainless-Poll-Helper": "true", "X-Stainless-Custom-Poll-Interval": "<dynamic>"},
            terminal_states=["cancelled", "completed", "expired", "failed", "incomplete", "requires_action"],
            poll={"continue_while": "status not in terminal_states", "interval_header": "openai-poll-after-ms", "default_interval_ms": 1000, "unit": "ms"},
        )
        def poll(
            run_id: str,
            thread_id: str,
            extra_headers: Optional[_types.Headers] = None,
            extra_query: Optional[_types.Query] = None,
            extra_body: Optional[_types.Body] = None,
            timeout: Optional[Union[float, httpx.Timeout]] = ...,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
        ) -> Run:
            """Waits until a run is over.

            Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

            run_id: id of the run
            thread_id: id of the thread
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            extra_headers: header fields of this call, in place of the client's of the same name or besides them
            extra_query: query parameters of this call, besides those of the method or in their place
            extra_body: keys of the body of this call, besides those of the method or in their place
            timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
            """

        @helper(
            by="assistant_stream.create_and_stream",
            takes="create",
            without=["stream"],
            common=True,
            http=[{"verb": "POST", "url": "/threads/{thread_id}/runs"}],
            headers={"OpenAI-Beta": "assistants=v2", "X-Stainless-Stream-Helper": "threads.runs.create_and_stream", "X-Stainless-Custom-Event-Handler": "<dynamic>"},
            async_returns=Union[lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandler], lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandlerT]],
            async_types={"event_handler": Optional[lib.streaming.AsyncAssistantEventHandlerT]},
            coroutine=False,
            overloads=[
                Overload(
                    required=["assistant_id", "thread_id"],
                    returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
                ),
                Overload(
                    required=["assistant_id", "thread_id", "event_handler"],
                    returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
                ),
            ],
        )
        def stream(
            *,
            thread_id: str,
            event_handler: Optional[lib.streaming.AssistantEventHandlerT] = None,
        ) -> Union[
            lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
            lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
        ]:
            """Runs an assistant on a thread, as a stream of events: `with ... as stream`, then iterate, or give a handler.

            thread_id: id of the thread
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or
                `AsyncAssistantEventHandler`); a new one for each stream
            """

        @helper(by="waiting.submit_tool_outputs", common=True, calls=["submit_tool_outputs", "poll"])
        def submit_tool_outputs_and_poll(
            *,
            tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
            run_id: str,
            thread_id: str,
            poll_interval_ms: int = ...,
            max_wait_seconds: float = ...,
        ) -> Run:
            """Gives a run the results of the functions that it asked for, and waits until it is over.

            Raises nothing for a run that failed: see `status` and `last_error`. `requires_action` is an end as well.

            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
            poll_interval_ms: milliseconds between two looks; default what the server asks for (`openai-poll-after-ms`), else
                1000
            max_wait_seconds: seconds after which the wait is given up with `PollTimeoutError`; default never
            """

        @helper(
            by="assistant_stream.submit_tool_outputs_stream",
            common=True,
            http=[{"verb": "POST", "url": "/threads/{thread_id}/runs/{run_id}/submit_tool_outputs"}],
            headers={"OpenAI-Beta": "assistants=v2", "X-Stainless-Stream-Helper": "threads.runs.submit_tool_outputs_stream", "X-Stainless-Custom-Event-Handler": "<dynamic>"},
            async_returns=Union[lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandler], lib.streaming.AsyncAssistantStreamManager[lib.streaming.AsyncAssistantEventHandlerT]],
            async_types={"event_handler": Optional[lib.streaming.AsyncAssistantEventHandlerT]},
            coroutine=False,
            overloads=[
                Overload(
                    required=["tool_outputs", "run_id", "thread_id"],
                    returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
                ),
                Overload(
                    required=["tool_outputs", "run_id", "thread_id", "event_handler"],
                    returns=lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
                ),
            ],
        )
        def submit_tool_outputs_stream(
            *,
            tool_outputs: Iterable[run_submit_tool_outputs_params.ToolOutput],
            run_id: str,
            thread_id: str,
            event_handler: Optional[lib.streaming.AssistantEventHandlerT] = None,
        ) -> Union[
            lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandler],
            lib.streaming.AssistantStreamManager[lib.streaming.AssistantEventHandlerT],
        ]:
            """Gives a run the results of the functions that it asked for, and streams how it goes on.

            tool_outputs: for each tool call its id and its output as text
            run_id: id of the run
            thread_id: id of the thread
            event_handler: an instance of a class of yours that is derived from `AssistantEventHandler` (or
                `AsyncAssistantEventHandler`); a new one for each stream
            """

        class steps(Resource):
            @GET("/threads/{thread_id}/runs/{run_id}/steps/{step_id}", query=StepRetrieveParams)
            def retrieve(
                step_id: str,
                *,
                thread_id: str,
                run_id: str,
                include: List[RunStepInclude] = ...,
            ) -> RunStep:
                """Returns a step of a run.

                step_id: id of the run step
                thread_id: id of the thread
                run_id: id of the run
                include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the
                    file search found
                """

            @GET("/threads/{thread_id}/runs/{run_id}/steps", query=StepListParams)
            def list(
                run_id: str,
                *,
                thread_id: str,
                after: str = ...,
                before: str = ...,
                include: List[RunStepInclude] = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[RunStep]:
                """Lists the steps of a run.

                run_id: id of the run
                thread_id: id of the thread
                after: cursor: list what comes after the item with this id; by default the list begins
                    at its start
                before: cursor: list what comes before the item with this id
                include: `["step_details.tool_calls[*].file_search.results[*].content"]` adds what the
                    file search found
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first; default
                    `desc`
                """

    class messages(Resource):
        @POST("/threads/{thread_id}/messages", body=MessageCreateParams)
        def create(
            thread_id: str,
            *,
            content: Union[str, Iterable[MessageContentPartParam]],
            role: Literal["user", "assistant"],
            attachments: Optional[Iterable[message_create_params.Attachment]] = ...,
            metadata: Optional[shared_params.Metadata] = ...,
        ) -> Message:
            """Adds a message to a thread.

            thread_id: id of the thread
            content: text, or a list of text and image parts
            role: who speaks: `user` or `assistant`
            attachments: files, each with the tools that may use it
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            """

        @GET("/threads/{thread_id}/messages/{message_id}")
        def retrieve(
            message_id: str,
            *,
            thread_id: str,
        ) -> Message:
            """Returns a message.

            message_id: id of the message
            thread_id: id of the thread
            """

        @POST("/threads/{thread_id}/messages/{message_id}", body=MessageUpdateParams)
        def update(
            message_id: str,
            *,
            thread_id: str,
            metadata: Optional[shared_params.Metadata] = ...,
        ) -> Message:
            """Changes the metadata of a message.

            message_id: id of the message
            thread_id: id of the thread
            metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
            """

        @GET("/threads/{thread_id}/messages", query=MessageListParams)
        def list(
            thread_id: str,
            *,
            after: str = ...,
            before: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
            run_id: str = ...,
        ) -> CursorPage[Message]:
            """Lists the messages of a thread.

            thread_id: id of the thread
            after: cursor: list what comes after the item with this id; by default the list begins at its
                start
            before: cursor: list what comes before the item with this id
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first; default `desc`
            run_id: only messages that this run has made
            """

        @DELETE("/threads/{thread_id}/messages/{message_id}")
        def delete(
            message_id: str,
            *,
            thread_id: str,
        ) -> MessageDeleted:
            """Deletes a message.

            message_id: id of the message
            thread_id: id of the thread
            """


module("beta.thread")

class Thread(Model):
    id: str
    """Id of the thread."""
    created_at: int
    """When it was made: Unix time in seconds."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread"]
    tool_resources: Optional[ToolResources] = ...
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""

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


module("beta.thread_create_and_run_params")

ThreadCreateAndRunParams = Union[ThreadCreateAndRunParamsNonStreaming, ThreadCreateAndRunParamsStreaming]

class ThreadCreateAndRunParamsNonStreaming(Params, ThreadCreateAndRunParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of events; default False."""

class Thread(Params):
    messages: Iterable[ThreadMessage] = ...
    """The messages that the thread begins with."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    tool_resources: Optional[ThreadToolResources] = ...
    """What the assistant's tools work on: files for the code interpreter, vector stores for file search."""

class ThreadMessage(Params):
    content: Union[str, Iterable[threads.MessageContentPartParam]]
    """What is said: text, or a list of text and image parts."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    attachments: Optional[Iterable[ThreadMessageAttachment]] = ...
    """Files, each with the tools that may use it."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""

class ThreadMessageAttachment(Params):
    file_id: str = ...
    """Id of the file."""
    tools: Iterable[ThreadMessageAttachmentTool] = ...
    """The tools that may use the file."""

ThreadMessageAttachmentTool = Union[CodeInterpreterToolParam, ThreadMessageAttachmentToolFileSearch]

class ThreadMessageAttachmentToolFileSearch(Params):
    type: Literal["file_search"]

class ThreadToolResources(Params):
    code_interpreter: ThreadToolResourcesCodeInterpreter = ...
    """The files that the code interpreter can read."""
    file_search: ThreadToolResourcesFileSearch = ...
    """The vector stores that the file search looks in."""

class ThreadToolResourcesCodeInterpreter(Params):
    file_ids: Sequence[str] = ...
    """Ids of up to 20 files that the code interpreter can read."""

class ThreadToolResourcesFileSearch(Params):
    vector_store_ids: Sequence[str] = ...
    """Ids of the vector stores to search, one at the most."""
    vector_stores: Iterable[ThreadToolResourcesFileSearchVectorStore] = ...
    """Vector stores to make and to search, one at the most; in place of `vector_store_ids`."""

class ThreadToolResourcesFileSearchVectorStore(Params):
    chunking_strategy: ThreadToolResourcesFileSearchVectorStoreChunkingStrategy = ...
    """How the files are cut into chunks; default `auto`."""
    file_ids: Sequence[str] = ...
    """Ids of uploaded files to put into it."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""

ThreadToolResourcesFileSearchVectorStoreChunkingStrategy = Union[
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto,
    ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic,
]

class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyAuto(Params):
    type: Literal["auto"]

class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStatic(Params):
    static: ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic
    """Size and overlap of the chunks, in tokens."""
    type: Literal["static"]

class ThreadToolResourcesFileSearchVectorStoreChunkingStrategyStaticStatic(Params):
    chunk_overlap_tokens: int
    """Tokens that a chunk shares with the next, at most half of `max_chunk_size_tokens`."""
    max_chunk_size_tokens: int
    """The most tokens of a chunk, 100 to 4096."""

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

class TruncationStrategy(Params):
    type: Literal["auto", "last_messages"]
    """How a thread that is too long is shortened: `auto`, or `last_messages` with a number."""
    last_messages: Optional[int] = ...
    """How many of the latest messages are kept, if `type` is `last_messages`."""

class ThreadCreateAndRunParamsBase(Params, of="beta.threads.create_and_run"): ...

class ThreadCreateAndRunParamsStreaming(Params, ThreadCreateAndRunParamsBase):
    stream: Literal[True]

Tool = Alias(Union[CodeInterpreterToolParam, FileSearchToolParam, FunctionToolParam], since="1.51-only")


module("beta.thread_create_params")

class ThreadCreateParams(Params, of="beta.threads.create"): ...

class Message(Params):
    content: Union[str, Iterable[threads.MessageContentPartParam]]
    """What is said: text, or a list of text and image parts."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    attachments: Optional[Iterable[MessageAttachment]] = ...
    """Files, each with the tools that may use it."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""

class MessageAttachment(Params):
    file_id: str = ...
    """Id of the file."""
    tools: Iterable[MessageAttachmentTool] = ...
    """The tools that may use the file."""

MessageAttachmentTool = Union[CodeInterpreterToolParam, MessageAttachmentToolFileSearch]

class MessageAttachmentToolFileSearch(Params):
    type: Literal["file_search"]

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


module("beta.thread_deleted")

class ThreadDeleted(Model):
    id: str
    """Id of the thread that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["thread.deleted"]


module("beta.thread_update_params")

class ThreadUpdateParams(Params, of="beta.threads.update"): ...

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


module("beta.threads.annotation")

Annotation = Alias(Union[FileCitationAnnotation, FilePathAnnotation], discriminator="type")


module("beta.threads.annotation_delta")

AnnotationDelta = Alias(Union[FileCitationDeltaAnnotation, FilePathDeltaAnnotation], discriminator="type")


module("beta.threads.file_citation_annotation")

class FileCitationAnnotation(Model):
    end_index: int
    """Where it ends."""
    file_citation: FileCitation
    """Which file it cites."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    text: str
    """The mark in the text that stands for the source."""
    type: Literal["file_citation"]

class FileCitation(Model):
    file_id: str
    """Id of the file."""


module("beta.threads.file_citation_delta_annotation")

class FileCitationDeltaAnnotation(Model):
    index: int
    """Which of the annotations this is, from 0."""
    type: Literal["file_citation"]
    end_index: Optional[int] = ...
    """Where it ends."""
    file_citation: Optional[FileCitation] = ...
    """Which file it cites."""
    start_index: Optional[int] = ...
    """Where in the text the passage begins, in characters from 0."""
    text: Optional[str] = ...
    """The mark in the text that stands for the source."""

class FileCitation(Model):
    file_id: Optional[str] = ...
    """Id of the file."""
    quote: Optional[str] = ...
    """The passage that is cited."""


module("beta.threads.file_path_annotation")

class FilePathAnnotation(Model):
    end_index: int
    """Where it ends."""
    file_path: FilePath
    """Which file it names."""
    start_index: int
    """Where in the text the passage begins, in characters from 0."""
    text: str
    """The mark in the text that stands for the file."""
    type: Literal["file_path"]

class FilePath(Model):
    file_id: str
    """Id of the file."""


module("beta.threads.file_path_delta_annotation")

class FilePathDeltaAnnotation(Model):
    index: int
    """Which of the annotations this is, from 0."""
    type: Literal["file_path"]
    end_index: Optional[int] = ...
    """Where it ends."""
    file_path: Optional[FilePath] = ...
    """Which file it names."""
    start_index: Optional[int] = ...
    """Where in the text the passage begins, in characters from 0."""
    text: Optional[str] = ...
    """The mark in the text that stands for the file."""

class FilePath(Model):
    file_id: Optional[str] = ...
    """Id of the file."""


module("beta.threads.image_file")

class ImageFile(Model):
    file_id: str
    """Id of the file."""
    detail: Optional[Literal["auto", "low", "high"]] = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("beta.threads.image_file_content_block")

class ImageFileContentBlock(Model):
    image_file: ImageFile
    """The file and how closely to look."""
    type: Literal["image_file"]


module("beta.threads.image_file_content_block_param")

class ImageFileContentBlockParam(Params):
    image_file: ImageFileParam
    """The file and how closely to look."""
    type: Literal["image_file"]


module("beta.threads.image_file_delta")

class ImageFileDelta(Model):
    detail: Optional[Literal["auto", "low", "high"]] = ...
    """How closely to look: `auto` (default), `low` or `high`."""
    file_id: Optional[str] = ...
    """Id of the file."""


module("beta.threads.image_file_delta_block")

class ImageFileDeltaBlock(Model):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["image_file"]
    image_file: Optional[ImageFileDelta] = ...
    """The file and how closely to look."""


module("beta.threads.image_file_param")

class ImageFileParam(Params):
    file_id: str
    """Id of an uploaded image."""
    detail: Literal["auto", "low", "high"] = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("beta.threads.image_url")

class ImageURL(Model):
    url: str
    """Address of the image."""
    detail: Optional[Literal["auto", "low", "high"]] = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("beta.threads.image_url_content_block")

class ImageURLContentBlock(Model):
    image_url: ImageURL
    """The image and how closely to look."""
    type: Literal["image_url"]


module("beta.threads.image_url_content_block_param")

class ImageURLContentBlockParam(Params):
    image_url: ImageURLParam
    """The image and how closely to look."""
    type: Literal["image_url"]


module("beta.threads.image_url_delta")

class ImageURLDelta(Model):
    detail: Optional[Literal["auto", "low", "high"]] = ...
    """How closely to look: `auto` (default), `low` or `high`."""
    url: Optional[str] = ...
    """Address of the image."""


module("beta.threads.image_url_delta_block")

class ImageURLDeltaBlock(Model):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["image_url"]
    image_url: Optional[ImageURLDelta] = ...
    """The image and how closely to look."""


module("beta.threads.image_url_param")

class ImageURLParam(Params):
    url: str
    """Address of the image."""
    detail: Literal["auto", "low", "high"] = ...
    """How closely to look: `auto` (default), `low` or `high`."""


module("beta.threads.message")

class Message(Model):
    id: str
    """Id of the message."""
    assistant_id: Optional[str] = ...
    """Id of the assistant that wrote it."""
    attachments: Optional[List[Attachment]] = ...
    """Files, each with the tools that may use it."""
    completed_at: Optional[int] = ...
    """When it was finished: Unix time in seconds."""
    content: List[MessageContent]
    """What is said, in parts: text, images or a refusal."""
    created_at: int
    """When it was made: Unix time in seconds."""
    incomplete_at: Optional[int] = ...
    """When it was marked incomplete: Unix time in seconds."""
    incomplete_details: Optional[IncompleteDetails] = ...
    """Why it is incomplete; null if it is not."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread.message"]
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    run_id: Optional[str] = ...
    """Id of the run that made it."""
    status: Literal["in_progress", "incomplete", "completed"]
    """`in_progress`, `completed` or `incomplete`."""
    thread_id: str
    """Id of the thread."""

class Attachment(Model):
    file_id: Optional[str] = ...
    """Id of the file."""
    tools: Optional[List[AttachmentTool]] = ...
    """The tools that may use the file."""

AttachmentTool = Union[CodeInterpreterTool, AttachmentToolAssistantToolsFileSearchTypeOnly]

class AttachmentToolAssistantToolsFileSearchTypeOnly(Model):
    type: Literal["file_search"]

class IncompleteDetails(Model):
    reason: Literal["content_filter", "max_tokens", "run_cancelled", "run_expired", "run_failed"]
    """`content_filter`, `max_tokens`, `run_cancelled`, `run_expired` or `run_failed`."""


module("beta.threads.message_content")

MessageContent = Alias(
    Union[ImageFileContentBlock, ImageURLContentBlock, TextContentBlock, RefusalContentBlock],
    discriminator="type",
)


module("beta.threads.message_content_delta")

MessageContentDelta = Alias(
    Union[ImageFileDeltaBlock, TextDeltaBlock, RefusalDeltaBlock, ImageURLDeltaBlock],
    discriminator="type",
)


module("beta.threads.message_content_part_param")

MessageContentPartParam = Union[ImageFileContentBlockParam, ImageURLContentBlockParam, TextContentBlockParam]


module("beta.threads.message_create_params")

class MessageCreateParams(Params, of="beta.threads.messages.create"): ...

class Attachment(Params):
    file_id: str = ...
    """Id of the file."""
    tools: Iterable[AttachmentTool] = ...
    """The tools that may use the file."""

AttachmentTool = Union[CodeInterpreterToolParam, AttachmentToolFileSearch]

class AttachmentToolFileSearch(Params):
    type: Literal["file_search"]


module("beta.threads.message_deleted")

class MessageDeleted(Model):
    id: str
    """Id of the message that was deleted."""
    deleted: bool
    """True if it is gone."""
    object: Literal["thread.message.deleted"]


module("beta.threads.message_delta")

class MessageDelta(Model):
    content: Optional[List[MessageContentDelta]] = ...
    """Further pieces of its parts, told apart by `index`."""
    role: Optional[Literal["user", "assistant"]] = ...
    """Who speaks: `user` or `assistant`."""


module("beta.threads.message_delta_event")

class MessageDeltaEvent(Model):
    id: str
    """Id of the message."""
    delta: MessageDelta
    """What is new in it."""
    object: Literal["thread.message.delta"]


module("beta.threads.message_list_params")

class MessageListParams(Params, of="beta.threads.messages.list"): ...


module("beta.threads.message_update_params")

class MessageUpdateParams(Params, of="beta.threads.messages.update"): ...


module("beta.threads.refusal_content_block")

class RefusalContentBlock(Model):
    refusal: str
    """Why the model refuses."""
    type: Literal["refusal"]


module("beta.threads.refusal_delta_block")

class RefusalDeltaBlock(Model):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["refusal"]
    refusal: Optional[str] = ...
    """A further piece of the refusal."""


module("beta.threads.required_action_function_tool_call")

class RequiredActionFunctionToolCall(Model):
    id: str
    """Id of the call; its output names it as `tool_call_id`."""
    function: Function
    """Which function, with which arguments."""
    type: Literal["function"]

class Function(Model):
    arguments: str
    """The arguments as JSON text; the model may get them wrong, so check them."""
    name: str
    """Name of the function."""


module("beta.threads.run")

class Run(Model):
    id: str
    """Id of the run."""
    assistant_id: str
    """Id of the assistant."""
    cancelled_at: Optional[int] = ...
    """When it was cancelled: Unix time in seconds."""
    completed_at: Optional[int] = ...
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expires_at: Optional[int] = ...
    """When it expires: Unix time in seconds."""
    failed_at: Optional[int] = ...
    """When it failed: Unix time in seconds."""
    incomplete_details: Optional[IncompleteDetails] = ...
    """Why it is incomplete; null if it is not."""
    instructions: str
    """What the assistant is told for this run."""
    last_error: Optional[LastError] = ...
    """Why it failed; null if it did not."""
    max_completion_tokens: Optional[int] = ...
    """The most tokens that the run may make over all its steps."""
    max_prompt_tokens: Optional[int] = ...
    """The most tokens of input that the run may use over all its steps."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    model: str
    """The model that the run uses."""
    object: Literal["thread.run"]
    parallel_tool_calls: bool
    """Whether the model may call several tools at once."""
    required_action: Optional[RequiredAction] = ...
    """What you must do before it goes on; null if nothing."""
    response_format: Optional[AssistantResponseFormatOption] = ...
    """The form of replies: `auto`, or text, JSON, or JSON by a schema."""
    started_at: Optional[int] = ...
    """When it began: Unix time in seconds."""
    status: RunStatus
    """`queued`, `in_progress`, `requires_action`, `cancelling`, `cancelled`, `failed`, `completed`, `incomplete` or `expired`."""
    thread_id: str
    """Id of the thread."""
    tool_choice: Optional[AssistantToolChoiceOption] = ...
    """Which tool the model might or had to call."""
    tools: List[AssistantTool]
    """What the model may call."""
    truncation_strategy: Optional[TruncationStrategy] = ...
    """How a thread that is too long is shortened."""
    usage: Optional[Usage] = ...
    """How many tokens it took; null while it goes on."""
    temperature: Optional[float] = ...
    """How much chance there was, 0 to 2."""
    top_p: Optional[float] = ...
    """Share of the likeliest tokens that were chosen among, 0 to 1."""

class IncompleteDetails(Model):
    reason: Optional[Literal["max_completion_tokens", "max_prompt_tokens"]] = ...
    """`max_completion_tokens` or `max_prompt_tokens`."""

class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded", "invalid_prompt"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""

class RequiredAction(Model):
    submit_tool_outputs: RequiredActionSubmitToolOutputs
    """The calls whose outputs the run waits for."""
    type: Literal["submit_tool_outputs"]

class RequiredActionSubmitToolOutputs(Model):
    tool_calls: List[RequiredActionFunctionToolCall]
    """The calls to answer with `submit_tool_outputs`."""

class TruncationStrategy(Model):
    type: Literal["auto", "last_messages"]
    """How a thread that is too long is shortened: `auto`, or `last_messages` with a number."""
    last_messages: Optional[int] = ...
    """How many of the latest messages are kept, if `type` is `last_messages`."""

class Usage(Model):
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""


module("beta.threads.run_create_params")

RunCreateParams = Union[RunCreateParamsNonStreaming, RunCreateParamsStreaming]

class RunCreateParamsNonStreaming(Params, RunCreateParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of events; default False."""

class AdditionalMessage(Params):
    content: Union[str, Iterable[MessageContentPartParam]]
    """What is said: text, or a list of text and image parts."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    attachments: Optional[Iterable[AdditionalMessageAttachment]] = ...
    """Files, each with the tools that may use it."""
    metadata: Optional[shared_params.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""

class AdditionalMessageAttachment(Params):
    file_id: str = ...
    """Id of the file."""
    tools: Iterable[AdditionalMessageAttachmentTool] = ...
    """The tools that may use the file."""

AdditionalMessageAttachmentTool = Union[CodeInterpreterToolParam, AdditionalMessageAttachmentToolFileSearch]

class AdditionalMessageAttachmentToolFileSearch(Params):
    type: Literal["file_search"]

class TruncationStrategy(Params):
    type: Literal["auto", "last_messages"]
    """How a thread that is too long is shortened: `auto`, or `last_messages` with a number."""
    last_messages: Optional[int] = ...
    """How many of the latest messages are kept, if `type` is `last_messages`."""

class RunCreateParamsBase(Params, of="beta.threads.runs.create"): ...

class RunCreateParamsStreaming(Params, RunCreateParamsBase):
    stream: Literal[True]


module("beta.threads.run_list_params")

class RunListParams(Params, of="beta.threads.runs.list"): ...


module("beta.threads.run_status")

RunStatus = Literal[
    "queued", "in_progress", "requires_action", "cancelling", "cancelled", "failed", "completed", "incomplete",
    "expired",
]


module("beta.threads.run_submit_tool_outputs_params")

RunSubmitToolOutputsParams = Union[RunSubmitToolOutputsParamsNonStreaming, RunSubmitToolOutputsParamsStreaming]

class RunSubmitToolOutputsParamsNonStreaming(Params, RunSubmitToolOutputsParamsBase):
    stream: Optional[Literal[False]] = ...
    """Whether the reply comes as a stream of events; default False."""

class ToolOutput(Params):
    output: str = ...
    """What the tool gave."""
    tool_call_id: str = ...
    """Id of the call that this is the result of."""

class RunSubmitToolOutputsParamsBase(Params, of="beta.threads.runs.submit_tool_outputs"): ...

class RunSubmitToolOutputsParamsStreaming(Params, RunSubmitToolOutputsParamsBase):
    stream: Literal[True]


module("beta.threads.run_update_params")

class RunUpdateParams(Params, of="beta.threads.runs.update"): ...


module("beta.threads.runs.code_interpreter_logs")

class CodeInterpreterLogs(Model):
    index: int
    """Which of the outputs this is a piece of, from 0."""
    type: Literal["logs"]
    logs: Optional[str] = ...
    """A further piece of what was printed."""


module("beta.threads.runs.code_interpreter_output_image")

class CodeInterpreterOutputImage(Model):
    index: int
    """Which of the outputs this is a piece of, from 0."""
    type: Literal["image"]
    image: Optional[Image] = ...
    """The image that was drawn."""

class Image(Model):
    file_id: Optional[str] = ...
    """Id of the file."""


module("beta.threads.runs.code_interpreter_tool_call")

class CodeInterpreterToolCall(Model):
    id: str
    """Id of the call."""
    code_interpreter: CodeInterpreter
    """The code that was run, and what came of it."""
    type: Literal["code_interpreter"]

class CodeInterpreter(Model):
    input: str
    """The code that was run."""
    outputs: List[CodeInterpreterOutput]
    """What it printed and drew."""

CodeInterpreterOutput = Alias(Union[CodeInterpreterOutputLogs, CodeInterpreterOutputImage], discriminator="type")

class CodeInterpreterOutputLogs(Model):
    logs: str
    """What was printed."""
    type: Literal["logs"]

class CodeInterpreterOutputImage(Model):
    image: CodeInterpreterOutputImageImage
    """The image that was drawn."""
    type: Literal["image"]

class CodeInterpreterOutputImageImage(Model):
    file_id: str
    """Id of the file."""


module("beta.threads.runs.code_interpreter_tool_call_delta")

class CodeInterpreterToolCallDelta(Model):
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["code_interpreter"]
    id: Optional[str] = ...
    """Id of the call."""
    code_interpreter: Optional[CodeInterpreter] = ...
    """Further pieces of the code and of what came of it."""

class CodeInterpreter(Model):
    input: Optional[str] = ...
    """A further piece of the code."""
    outputs: Optional[List[CodeInterpreterOutput]] = ...
    """Further pieces of what it printed and drew, told apart by `index`."""

CodeInterpreterOutput = Alias(Union[CodeInterpreterLogs, CodeInterpreterOutputImage], discriminator="type")


module("beta.threads.runs.file_search_tool_call")

class FileSearchToolCall(Model):
    id: str
    """Id of the call."""
    file_search: FileSearch
    """How results were ranked, and what was found."""
    type: Literal["file_search"]

class FileSearch(Model):
    ranking_options: Optional[FileSearchRankingOptions] = ...
    """How results are ranked, and which are dropped."""
    results: Optional[List[FileSearchResult]] = ...
    """What was found."""

class FileSearchRankingOptions(Model):
    ranker: Literal["auto", "default_2024_08_21"]
    """How results are ranked: `auto` (default) or one by name."""
    score_threshold: float
    """Drop what fits less well, 0 to 1."""

class FileSearchResult(Model):
    file_id: str
    """Id of the file."""
    file_name: str
    """Name of the file."""
    score: float
    """How well it fits, 0 to 1."""
    content: Optional[List[FileSearchResultContent]] = ...
    """The text that was found, in parts, if it was included."""

class FileSearchResultContent(Model):
    text: Optional[str] = ...
    """The text that was found."""
    type: Optional[Literal["text"]] = ...
    """What the part is: `text`."""


module("beta.threads.runs.file_search_tool_call_delta")

class FileSearchToolCallDelta(Model):
    file_search: object
    """What is told of the search so far."""
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["file_search"]
    id: Optional[str] = ...
    """Id of the call."""


module("beta.threads.runs.function_tool_call")

class FunctionToolCall(Model):
    id: str
    """Id of the call."""
    function: Function
    """Which function, with which arguments, and what it gave."""
    type: Literal["function"]

class Function(Model):
    arguments: str
    """The arguments as JSON text."""
    name: str
    """Name of the function."""
    output: Optional[str] = ...
    """What the function gave; null until you have sent it."""


module("beta.threads.runs.function_tool_call_delta")

class FunctionToolCallDelta(Model):
    index: int
    """Which of the calls this is a piece of, from 0."""
    type: Literal["function"]
    id: Optional[str] = ...
    """Id of the call."""
    function: Optional[Function] = ...
    """The name, and further pieces of the arguments or the output."""

class Function(Model):
    arguments: Optional[str] = ...
    """A further piece of the arguments."""
    name: Optional[str] = ...
    """Name of the function."""
    output: Optional[str] = ...
    """What the function gave; null until you have sent it."""


module("beta.threads.runs.message_creation_step_details")

class MessageCreationStepDetails(Model):
    message_creation: MessageCreation
    """Which message was made."""
    type: Literal["message_creation"]

class MessageCreation(Model):
    message_id: str
    """Id of the message that was made."""


module("beta.threads.runs.run_step")

class RunStep(Model):
    id: str
    """Id of the step."""
    assistant_id: str
    """Id of the assistant."""
    cancelled_at: Optional[int] = ...
    """When it was cancelled: Unix time in seconds."""
    completed_at: Optional[int] = ...
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    expired_at: Optional[int] = ...
    """When it expired: Unix time in seconds."""
    failed_at: Optional[int] = ...
    """When it failed: Unix time in seconds."""
    last_error: Optional[LastError] = ...
    """Why it failed; null if it did not."""
    metadata: Optional[shared.Metadata] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["thread.run.step"]
    run_id: str
    """Id of the run."""
    status: Literal["in_progress", "cancelled", "failed", "completed", "expired"]
    """`in_progress`, `cancelled`, `failed`, `completed` or `expired`."""
    step_details: StepDetails
    """What the step does: the message it makes or the tools it calls."""
    thread_id: str
    """Id of the thread."""
    type: Literal["message_creation", "tool_calls"]
    """What the step does: `message_creation` or `tool_calls`."""
    usage: Optional[Usage] = ...
    """How many tokens it took; null while it goes on."""

class LastError(Model):
    code: Literal["server_error", "rate_limit_exceeded"]
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""

StepDetails = Alias(Union[MessageCreationStepDetails, ToolCallsStepDetails], discriminator="type")

class Usage(Model):
    completion_tokens: int
    """Tokens of the output, hidden reasoning included."""
    prompt_tokens: int
    """Tokens of the input."""
    total_tokens: int
    """Input and output together."""


module("beta.threads.runs.run_step_delta")

class RunStepDelta(Model):
    step_details: Optional[StepDetails] = ...
    """What is new in the message or the calls of the step."""

StepDetails = Alias(Union[RunStepDeltaMessageDelta, ToolCallDeltaObject], discriminator="type")


module("beta.threads.runs.run_step_delta_event")

class RunStepDeltaEvent(Model):
    id: str
    """Id of the step."""
    delta: RunStepDelta
    """What is new in it."""
    object: Literal["thread.run.step.delta"]


module("beta.threads.runs.run_step_delta_message_delta")

class RunStepDeltaMessageDelta(Model):
    type: Literal["message_creation"]
    message_creation: Optional[MessageCreation] = ...
    """Which message was made."""

class MessageCreation(Model):
    message_id: Optional[str] = ...
    """Id of the message that was made."""


module("beta.threads.runs.run_step_include")

RunStepInclude = Literal["step_details.tool_calls[*].file_search.results[*].content"]


module("beta.threads.runs.step_list_params")

class StepListParams(Params, of="beta.threads.runs.steps.list"): ...


module("beta.threads.runs.step_retrieve_params")

class StepRetrieveParams(Params, of="beta.threads.runs.steps.retrieve"): ...


module("beta.threads.runs.tool_call")

ToolCall = Alias(Union[CodeInterpreterToolCall, FileSearchToolCall, FunctionToolCall], discriminator="type")


module("beta.threads.runs.tool_call_delta")

ToolCallDelta = Alias(
    Union[CodeInterpreterToolCallDelta, FileSearchToolCallDelta, FunctionToolCallDelta],
    discriminator="type",
)


module("beta.threads.runs.tool_call_delta_object")

class ToolCallDeltaObject(Model):
    type: Literal["tool_calls"]
    tool_calls: Optional[List[ToolCallDelta]] = ...
    """Further pieces of tool calls, told apart by `index`."""


module("beta.threads.runs.tool_calls_step_details")

class ToolCallsStepDetails(Model):
    tool_calls: List[ToolCall]
    """The tools that are called."""
    type: Literal["tool_calls"]


module("beta.threads.text")

class Text(Model):
    annotations: List[Annotation]
    """Sources of what the text says."""
    value: str
    """The text."""


module("beta.threads.text_content_block")

class TextContentBlock(Model):
    text: Text
    """The text and its sources."""
    type: Literal["text"]


module("beta.threads.text_content_block_param")

class TextContentBlockParam(Params):
    text: str
    """The text."""
    type: Literal["text"]


module("beta.threads.text_delta")

class TextDelta(Model):
    annotations: Optional[List[AnnotationDelta]] = ...
    """Further sources of what the text says, told apart by `index`."""
    value: Optional[str] = ...
    """A further piece of the text."""


module("beta.threads.text_delta_block")

class TextDeltaBlock(Model):
    index: int
    """Which of the parts this is a piece of, from 0."""
    type: Literal["text"]
    text: Optional[TextDelta] = ...
    """A further piece of the text, with its sources."""
