"""Agents in beta: sessions."""

class sessions(Resource, under="beta.agents"):
    @POST(
        "/agents/sessions",
        stream=AgentSessionEvent,
        stream_mode="raw",
        stream_class=lib.beta.agents.AgentSessionEventStream[lib.beta.agents._result.OutputT],
        body=(session_create_params.SessionCreateParamsStreaming, session_create_params.SessionCreateParamsNonStreaming),
        post="output_type",
        by="agents_stream.created",
        special={"client_only": ["output_type", "tool_handlers"], "output_type": "sets agent.text.format to a json schema and binds result parsing", "errors": {"output_type and agent.text.format": "ValueError", "tool_handlers without stream=True": "ValueError"}, "tool_handlers": "run for function calls while the stream is consumed"},
        returns_annotation=Union[AgentSession, lib.beta.agents.AgentSessionEventStream[lib.beta.agents._result.OutputT]],
    )
    def create(
        *,
        environment: EnvironmentParam,
        output_type: Client[Optional[Type[lib.beta.agents._result.OutputT]]] = ...,
        tool_handlers: Client[Optional[Mapping[str, lib.streaming.agents.ToolHandler]]] = ...,
        agent: session_create_params.Agent = ...,
        agent_id: str = ...,
        input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] = ...,
        metadata: Optional[Dict[str, str]] = ...,
        prompt_cache_options: Optional[session_create_params.PromptCacheOptions] = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: Optional[session_create_params.SpendControl] = ...,
        stream: Literal[False, True] = ...,
        stream_options: session_create_params.StreamOptions = ...,
        vault_ids: Optional[Sequence[str]] = ...,
    ) -> AgentSession:
        """Starts a session of an agent in an environment. With `stream=True` its events come as they happen, and
        `get_final_result()` gives what its first turn has come to.

        environment: the computer that it works on: a new one, or the id of one
        output_type: what the text of a turn is to be: a type as for `text_format` of responses; becomes the format of its agent's text
        tool_handlers: name of a tool -> function of yours that gets the arguments of a call as a dict and returns its output: a
            str, a mapping, a list of content or None; run while the events are read, so only with `stream=True`
        agent: an agent for this session alone; in place of `agent_id`
        agent_id: id of the agent to run; in place of `agent`
        input: what it is to do, as text or items
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        prompt_cache_options: how the common beginning of prompts is cached
        review: whether its actions are reviewed: `none` or `auto_review`
        spend_control: how much it may spend
        stream: True: the reply comes as a stream of events while it is made; default False
        stream_options: options of the stream; only with `stream=True`
        vault_ids: ids of the vaults whose credentials it may use
        """

    @GET("/agents/sessions/{session_id}")
    def retrieve(session_id: str) -> AgentSession:
        """Returns a session.

        session_id: id of the session
        """

    @POST("/agents/sessions/{session_id}", body=SessionUpdateParams)
    def update(
        session_id: str,
        *,
        agent: session_update_params.Agent = ...,
        metadata: Optional[Dict[str, str]] = ...,
        prompt_cache_options: Optional[session_update_params.PromptCacheOptions] = ...,
        review: Literal["none", "auto_review"] = ...,
        spend_control: Optional[session_update_params.SpendControl] = ...,
    ) -> AgentSession:
        """Changes a session; what is not given stays as it is.

        session_id: id of the session
        agent: changes to its agent
        metadata: up to 16 pairs of your own: keys up to 64 characters, values up to 512
        prompt_cache_options: how the common beginning of prompts is cached
        review: whether its actions are reviewed: `none` or `auto_review`
        spend_control: how much it may spend
        """

    @GET("/agents/sessions", query=SessionListParams)
    def list(
        *,
        after: str = ...,
        agent_id: str = ...,
        limit: int = ...,
        metadata: Dict[str, str] = ...,
        order: Literal["asc", "desc"] = ...,
    ) -> CursorPage[AgentSession]:
        """Lists sessions.

        after: cursor: list what comes after the item with this id; by default the list begins at its start
        agent_id: only those of this agent
        limit: items per page, 1 to 100; default 20
        metadata: only those with these pairs
        order: by time of creation: `asc` for oldest first, `desc` for newest first
        """

    @DELETE("/agents/sessions/{session_id}")
    def delete(session_id: str) -> AgentSessionDeleted:
        """Deletes a session.

        session_id: id of the session
        """

    @helper(
        by="agents_stream.stream",
        calls=["events.stream", "events.create"],
        async_returns=lib.streaming.agents.AsyncAgentSessionStream[lib.beta.agents._result.OutputT],
        async_types={"tool_handlers": Optional[Mapping[str, lib.streaming.agents.AsyncToolHandler]], "on_tool_error": Optional[lib.beta.agents._tool_error.AsyncToolErrorHandler]},
        coroutine=False,
    )
    def stream(
        session_id: str,
        *,
        input: Union[str, Iterable[AgentSessionInputMessageParam]],
        output_type: Optional[Type[lib.beta.agents._result.OutputT]] = None,
        tool_handlers: Optional[Mapping[str, lib.streaming.agents.ToolHandler]] = None,
        on_tool_error: Optional[lib.beta.agents._tool_error.ToolErrorHandler] = None,
        idempotency_key: str = ...,
        extra_headers: Optional[_types.Headers] = None,
        timeout: Optional[Union[float, httpx.Timeout]] = ...,
    ) -> lib.streaming.agents.AgentSessionStream[lib.beta.agents._result.OutputT]:
        """Gives a session input and the events of the turn that it begins: `with ... as stream`, then iterate, or
        `stream.get_final_result()`, which raises `AgentTurnResultError` for a turn without a result.

        session_id: id of the session
        input: what it is to do next, as text or messages
        output_type: a type to read the text of the turn into, as for `text_format` of responses
        tool_handlers: name of a tool -> function that gets the arguments of a call as a dict and returns its output: a str, a
            mapping, a list of content or None; other calls are yours to answer with `events.create`
        on_tool_error: function of an `AgentToolError`, called when a tool has failed; the agent learns only that it has
        idempotency_key: names the input, so that it is taken once even if it is sent again; default a new one
        extra_headers: header fields of this call, in place of the client's of the same name or besides them
        timeout: seconds for each phase of this call, or a `Timeout`; default that of the client
        """

    class subagents(Resource):
        @GET("/agents/sessions/{session_id}/subagents/{subagent_id}")
        def retrieve(
            subagent_id: str,
            *,
            session_id: str,
        ) -> Subagent:
            """Returns a subagent that works in a session.

            subagent_id: id of the subagent
            session_id: id of the session
            """

        @GET("/agents/sessions/{session_id}/subagents", query=SubagentListParams)
        def list(
            session_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[Subagent]:
            """Lists the subagents of a session.

            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        class items(Resource):
            @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/items", query=ItemListParams)
            def list(
                subagent_id: str,
                *,
                session_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[AgentSessionItem]:
                """Lists the items of a subagent: messages, calls, results.

                subagent_id: id of the subagent
                session_id: id of the session
                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

        class turns(Resource):
            @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}")
            def retrieve(
                turn_id: str,
                *,
                session_id: str,
                subagent_id: str,
            ) -> Turn:
                """Returns one turn of a subagent.

                turn_id: id of the turn
                session_id: id of the session
                subagent_id: id of the subagent
                """

            @GET("/agents/sessions/{session_id}/subagents/{subagent_id}/turns", query=TurnListParams)
            def list(
                subagent_id: str,
                *,
                session_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> CursorPage[Turn]:
                """Lists the turns of a subagent.

                subagent_id: id of the subagent
                session_id: id of the session
                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """

            class items(Resource):
                @GET(
                    "/agents/sessions/{session_id}/subagents/{subagent_id}/turns/{turn_id}/items",
                    query=ItemListParams,
                )
                def list(
                    turn_id: str,
                    *,
                    session_id: str,
                    subagent_id: str,
                    after: str = ...,
                    limit: int = ...,
                    order: Literal["asc", "desc"] = ...,
                ) -> CursorPage[AgentSessionItem]:
                    """Lists the items of one turn of a subagent.

                    turn_id: id of the turn
                    session_id: id of the session
                    subagent_id: id of the subagent
                    after: cursor: list what comes after the item with this id; by default the list begins at its start
                    limit: items per page, 1 to 100; default 20
                    order: by time of creation: `asc` for oldest first, `desc` for newest first
                    """

    class artifacts(Resource):
        @GET("/agents/sessions/{session_id}/artifacts/{artifact_id}")
        def retrieve(
            artifact_id: str,
            *,
            session_id: str,
        ) -> SessionArtifact:
            """Returns what is known of an artifact: a file that a session has made.

            artifact_id: id of the artifact
            session_id: id of the session
            """

        @GET("/agents/sessions/{session_id}/artifacts", query=ArtifactListParams)
        def list(
            session_id: str,
            *,
            after: str = ...,
            environment_id: Optional[str] = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[SessionArtifact]:
            """Lists the artifacts of a session.

            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            environment_id: only those from this environment
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        @DELETE("/agents/sessions/{session_id}/artifacts/{artifact_id}")
        def delete(
            artifact_id: str,
            *,
            session_id: str,
        ) -> SessionArtifactDeleted:
            """Deletes an artifact.

            artifact_id: id of the artifact
            session_id: id of the session
            """

        @GET("/agents/sessions/{session_id}/artifacts/{artifact_id}/content", accept="application/octet-stream")
        def content(
            artifact_id: str,
            *,
            session_id: str,
        ) -> binary:
            """Downloads the content of an artifact.

            artifact_id: id of the artifact
            session_id: id of the session
            """

        @helper(by="waiting.ResultArtifacts", async_returns=lib.beta.agents.AsyncAgentResultArtifacts, coroutine=False)
        def for_result(result: lib.beta.agents.AgentTurnResult) -> lib.beta.agents.AgentResultArtifacts:
            """Gives the files that one turn has left: `content(path)` and `download(path, to=...)` find them by their paths.

            result: the result of the turn, or whatever has its `session_id` and `turn_id`
            """

    class items(Resource):
        @GET("/agents/sessions/{session_id}/items", query=ItemListParams)
        def list(
            session_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[AgentSessionItem]:
            """Lists the items of a session: messages, calls, results.

            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

    class events(Resource):
        @POST("/agents/sessions/{session_id}/events", body=EventCreateParams, accept="*/*")
        def create(
            session_id: str,
            *,
            events: Iterable[AgentSessionInputParam],
            idempotency_key: Header["Idempotency-Key", str] = ...,
        ) -> none:
            """Sends events to a session: input, results of tools, approvals, interruptions.

            session_id: id of the session
            events: the events, in order
            idempotency_key: a text of your own: a second request with the same one does nothing more; sent as
                `Idempotency-Key`
            """

        @GET(
            "/agents/sessions/{session_id}/events",
            stream=AgentSessionEvent,
            stream_mode="raw",
            always=True,
            query=EventStreamParams,
            accept="text/event-stream",
            special={"sse": "GET with Accept text/event-stream"},
        )
        def stream(
            session_id: str,
            *,
            include_obfuscation: bool = ...,
        ) -> AgentSessionEvent:
            """Streams the events of a session as they happen.

            session_id: id of the session
            include_obfuscation: whether events carry padding that hides their length
            """

    class traces(Resource):
        @GET("/agents/sessions/{session_id}/traces", query=TraceListParams)
        def list(
            session_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[SessionTrace]:
            """Lists the traces of a session: what it did, step by step.

            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

    class turns(Resource):
        @GET("/agents/sessions/{session_id}/turns/{turn_id}")
        def retrieve(
            turn_id: str,
            *,
            session_id: str,
        ) -> Turn:
            """Returns one turn of a session.

            turn_id: id of the turn
            session_id: id of the session
            """

        @GET("/agents/sessions/{session_id}/turns", query=TurnListParams)
        def list(
            session_id: str,
            *,
            after: str = ...,
            limit: int = ...,
            order: Literal["asc", "desc"] = ...,
        ) -> CursorPage[Turn]:
            """Lists the turns of a session.

            session_id: id of the session
            after: cursor: list what comes after the item with this id; by default the list begins at its start
            limit: items per page, 1 to 100; default 20
            order: by time of creation: `asc` for oldest first, `desc` for newest first
            """

        class items(Resource):
            @GET("/agents/sessions/{session_id}/turns/{turn_id}/items", query=ItemListParams)
            def list(
                turn_id: str,
                *,
                session_id: str,
                after: str = ...,
                limit: int = ...,
                order: Literal["asc", "desc"] = ...,
            ) -> ConversationCursorPage[AgentSessionItem]:
                """Lists the items of one turn of a session.

                turn_id: id of the turn
                session_id: id of the session
                after: cursor: list what comes after the item with this id; by default the list begins at its start
                limit: items per page, 1 to 100; default 20
                order: by time of creation: `asc` for oldest first, `desc` for newest first
                """


module("beta.agent_session")

class AgentSession(Model):
    id: str
    """Id of the session."""
    agent: Agent
    """The agent that works in it."""
    created_at: int
    """When it was made: Unix time in seconds."""
    environment: Environment
    """The computer that it works on."""
    error: Optional[str] = ...
    """Why it failed, in words."""
    last_active_at: int
    """When it was last active: Unix time in seconds."""
    metadata: Dict[str, str]
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    object: Literal["agent.session"]
    required_actions: List[RequiredAction]
    """What it waits for, such as approvals or results of your functions."""
    status: Literal["idle", "in_progress", "requires_action", "failed", "budget_reached"]
    """`idle`, `in_progress`, `requires_action`, `failed` or `budget_reached`."""
    usage: Optional[TokenUsage] = ...
    """How many tokens it took."""
    vault_ids: List[str]
    """Ids of the vaults whose credentials it may use."""
    prompt_cache_options: Optional[PromptCacheOptions] = ...
    """How the common beginning of prompts is cached."""
    review: Optional[Literal["none", "auto_review"]] = ...
    """Whether its actions are reviewed: `none` or `auto_review`."""
    spend_control: Optional[SpendControl] = ...
    """How much it may spend, and how much it has spent."""

class Agent(Model):
    id: str
    """Id of the agent."""
    instructions: Optional[str] = ...
    """What the model is told before all input."""
    model: str
    """Id of the model that does the work."""
    multi_agent: MultiAgentConfig
    """Whether and how it may let subagents work; by default it may not."""
    name: Optional[str] = ...
    """A name for people to read."""
    reasoning: AgentReasoning
    """How much the model thinks."""
    service_tier: Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: AgentText
    """Format and length of its text."""
    tools: List[AgentTool]
    """What the model may call."""
    compaction: Optional[AgentCompaction] = ...
    """How a conversation that grows too long is shortened."""
    experimental: Optional[AgentExperimental] = ...
    """Settings that may change or go at any time."""

class AgentCompaction(Model):
    async_: Wire["async", bool]
    """Whether the agent may go on while its conversation is being shortened."""

class AgentExperimental(Model):
    time_awareness: bool
    """Whether the model is kept aware of the time."""

RequiredAction = Alias(
    Union[
        RequiredActionSessionRequiredActionResourceMcpApprovalRequest,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest,
        RequiredActionSessionRequiredActionResourceFunctionCall,
        RequiredActionSessionRequiredActionResourceEnvironmentConnection,
    ],
    discriminator="type",
)

class RequiredActionSessionRequiredActionResourceMcpApprovalRequest(Model):
    request: RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["mcp_approval_request"]

class RequiredActionSessionRequiredActionResourceMcpApprovalRequestRequest(Model):
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    message: str
    """What is asked for, in words."""
    name: Optional[str] = ...
    """Name of the tool."""
    server_label: str
    """The name of the server, as the tool has it."""
    type: Literal["mcp_tool_call"]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequest(Model):
    request: RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request"]

RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequest = Alias(
    Union[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication,
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess,
    ],
    discriminator="type",
)

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthentication(
    Model,
):
    credential_origin: Optional[str] = ...
    """The origin that the credentials are for."""
    fields: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField,
    ]
    """The fields to fill in."""
    options: List[
        RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption,
    ]
    """What there is to choose from."""
    reason: Optional[str] = ...
    """Why it is asked for, in words."""
    type: Literal["browser_authentication"]

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationField(
    Model,
):
    id: str
    """Id of the field."""
    label: str
    """What it is called, for people to read."""
    required: bool
    """Whether it must be filled in."""
    type: str
    """What kind of field it is."""

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserAuthenticationOption(
    Model,
):
    id: str
    """Id of the option."""
    field_ids: List[str]
    """Ids of the fields that belong to it."""
    label: str
    """What it is called, for people to read."""

class RequiredActionSessionRequiredActionResourceComputerUseApprovalRequestRequestComputerUseApprovalRequestKindResourceBrowserOriginAccess(
    Model,
):
    origin: str
    """The origin that the browser is to reach."""
    reason: Optional[str] = ...
    """Why it is asked for, in words."""
    type: Literal["browser_origin_access"]

class RequiredActionSessionRequiredActionResourceFunctionCall(Model):
    arguments: object
    """The arguments of the call; the model may get them wrong, so check them."""
    call_id: str
    """Id of the call; its result is sent with it."""
    name: str
    """Name of the function."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call"]

class RequiredActionSessionRequiredActionResourceEnvironmentConnection(Model):
    environment_id: str
    """Id of the environment that is to be connected."""
    type: Literal["environment_connection"]

class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""

class SpendControl(Model):
    consumed: Optional[int] = ...
    """How much has been spent so far."""
    limit: Optional[int] = ...
    """The most that may be spent, or None for no limit."""


module("beta.agent_session_assistant_message")

class AgentSessionAssistantMessage(Model):
    id: str
    """Id of the item."""
    content: List[OutputText]
    """What is said, in parts of text."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    role: Literal["assistant"]
    status: AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["message"]


module("beta.agent_session_budget_reached_event")

class AgentSessionBudgetReachedEvent(Model):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.budget_reached"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_created_event")

class AgentSessionCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.created"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_deleted")

class AgentSessionDeleted(Model):
    id: str
    """Id of the session."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.session.deleted"]


module("beta.agent_session_environment_connected_event")

class AgentSessionEnvironmentConnectedEvent(Model):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.connected"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_environment_disconnected_event")

class AgentSessionEnvironmentDisconnectedEvent(Model):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.disconnected"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_environment_expired_event")

class AgentSessionEnvironmentExpiredEvent(Model):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.expired"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_environment_failed_event")

class AgentSessionEnvironmentFailedEvent(Model):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.failed"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_environment_pending_event")

class AgentSessionEnvironmentPendingEvent(Model):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.pending"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_environment_ready_event")

class AgentSessionEnvironmentReadyEvent(Model):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.ready"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_environment_reset_event")

class AgentSessionEnvironmentResetEvent(Model):
    environment_id: str
    """Id of the environment."""
    event_id: str
    """Id of the event."""
    reset_count: int
    """How often the environment has been reset."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.reset"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_environment_state")

class AgentSessionEnvironmentState(Model):
    id: str
    """Id of the environment."""
    error: Optional[Error] = ...
    """Why it failed."""
    status: Literal["pending", "ready", "connected", "disconnected", "suspended", "expired", "failed"]
    """`pending`, `ready`, `connected`, `disconnected`, `suspended`, `expired` or `failed`."""
    type: str
    """Whose computer it is: `openai_hosted` or `self_hosted`."""

class Error(Model):
    code: str
    """What went wrong, for programs."""
    message: str
    """What went wrong, in words."""
    type: str
    """What kind of error it is."""


module("beta.agent_session_environment_suspended_event")

class AgentSessionEnvironmentSuspendedEvent(Model):
    environment: AgentSessionEnvironmentState
    """The environment as it is now."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.environment.suspended"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_error_event")

class AgentSessionErrorEvent(Model):
    error: SessionError
    """What went wrong."""
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    type: Literal["error"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_event")

AgentSessionEvent = Alias(
    Union[
        AgentSessionErrorEvent,
        AgentSessionEnvironmentReadyEvent,
        AgentSessionEnvironmentSuspendedEvent,
        AgentSessionEnvironmentExpiredEvent,
        AgentSessionEnvironmentResetEvent,
        AgentOutputCommandExecutionOutputDeltaEvent,
        AgentSessionCreatedEvent,
        AgentSessionTurnCreatedEvent,
        AgentSessionTurnInProgressEvent,
        AgentSessionTurnCompletedEvent,
        AgentSessionTurnFailedEvent,
        AgentSessionTurnCancelledEvent,
        AgentSessionTurnItemAddedEvent,
        AgentSessionIdleEvent,
        AgentSessionBudgetReachedEvent,
        AgentSessionInProgressEvent,
        AgentSessionRequiresActionEvent,
        AgentSessionFailedEvent,
        AgentSessionEnvironmentPendingEvent,
        AgentSessionEnvironmentConnectedEvent,
        AgentSessionEnvironmentDisconnectedEvent,
        AgentSessionEnvironmentFailedEvent,
        AgentSessionSubagentCreatedEvent,
        AgentSessionSubagentActiveEvent,
        AgentSessionSubagentClosedEvent,
        AgentSessionTurnItemDoneEvent,
        AgentSessionTurnContentPartAddedEvent,
        AgentSessionTurnContentPartDoneEvent,
        AgentSessionTurnOutputTextDeltaEvent,
        AgentSessionTurnOutputTextDoneEvent,
        AgentSessionTurnReasoningSummaryPartAddedEvent,
        AgentSessionTurnReasoningSummaryPartDoneEvent,
        AgentSessionTurnReasoningSummaryTextDeltaEvent,
        AgentSessionTurnReasoningSummaryTextDoneEvent,
    ],
    discriminator="type",
)


module("beta.agent_session_failed_event")

class AgentSessionFailedEvent(Model):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.failed"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_idle_event")

class AgentSessionIdleEvent(Model):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.idle"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_in_progress_event")

class AgentSessionInProgressEvent(Model):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.in_progress"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_input_message_param")

class AgentSessionInputMessageParam(Params):
    content: Iterable[InputContentParam]
    """What is said: parts of text and images."""
    role: Literal["user"]
    type: Literal["message"] = ...


module("beta.agent_session_input_param")

AgentSessionInputParam = Union[
    SessionInputParamAgentSessionInputMcpApprovalRequestResult,
    SessionInputParamAgentSessionInputComputerUseApprovalRequestResult,
    SessionInputParamAgentSessionInputMessage,
    SessionInputParamAgentSessionInputCancel,
    SessionInputParamAgentSessionInputToolResult,
]

class SessionInputParamAgentSessionInputMcpApprovalRequestResult(Params):
    request_id: str
    """Id of the request that this answers."""
    response: SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse
    """Your answer to the request."""
    type: Literal["agent.session.input.mcp_approval_request_result"]

class SessionInputParamAgentSessionInputMcpApprovalRequestResultResponse(Params):
    decision: Literal["approve", "deny", "cancel"]
    """Your answer: `approve`, `deny` or `cancel`."""
    type: Literal["mcp_tool_call"]

class SessionInputParamAgentSessionInputComputerUseApprovalRequestResult(Params):
    request_id: str
    """Id of the request that this answers."""
    response: SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse
    """Your answer to the request."""
    type: Literal["agent.session.input.computer_use_approval_request_result"]

SessionInputParamAgentSessionInputComputerUseApprovalRequestResultResponse = Union[
    AgentBrowserAuthenticationSubmitParamParam,
    AgentBrowserAuthenticationCancelParamParam,
    AgentBrowserOriginAccessParamParam,
]

class SessionInputParamAgentSessionInputMessage(Params):
    input: Iterable[AgentSessionInputMessageParam]
    """What it is to do next, as messages."""
    type: Literal["agent.session.input.message"]

class SessionInputParamAgentSessionInputCancel(Params):
    type: Literal["agent.session.input.cancel"]

class SessionInputParamAgentSessionInputToolResult(Params):
    call_id: str
    """Id of the call that this is the result of."""
    success: bool
    """Whether the tool did what it should."""
    turn_id: str
    """Id of the turn that made the call."""
    type: Literal["agent.session.input.tool_result"]
    error: Optional[str] = ...
    """Why the tool has failed, in words."""
    output: Optional[AgentFunctionCallOutputParam] = ...
    """The result: text, or parts of text and images."""


module("beta.agent_session_item")

AgentSessionItem = Alias(
    Union[
        AgentSessionMessage,
        AgentReasoningItem,
        AgentFunctionCallItem,
        FunctionCallOutputItemResource,
        AgentMessageItemResource,
        AgentMcpCallItem,
        ComputerUseCallItemResource,
        BrowserAuthenticationRequestItemResource,
        ComputerUseApprovalRequestResultItemResource,
        AgentWebSearchCallItem,
        AgentCommandExecutionItem,
        AgentCreateSubagentCallItem,
        AgentSendSubagentInputCallItem,
        AgentResumeSubagentCallItem,
        AgentWaitForSubagentsCallItem,
        AgentInterruptSubagentCallItem,
        AgentCloseSubagentCallItem,
    ],
    discriminator="type",
)

class FunctionCallOutputItemResource(Model):
    id: str
    """Id of the item."""
    call_id: str
    """Id of the call that this is the result of."""
    error: Optional[str] = ...
    """Why the tool has failed, in words."""
    output: Optional[AgentFunctionCallOutput] = ...
    """The result: text, or parts of text and images."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["function_call_output"]

class AgentMessageItemResource(Model):
    id: str
    """Id of the item."""
    content: List[AgentContent]
    """What is said: parts of text, or encrypted."""
    recipient_agent_id: str
    """Id of the agent that it is meant for."""
    sender_agent_id: str
    """Id of the agent that it comes from."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent_message"]

class ComputerUseCallItemResource(Model):
    id: str
    """Id of the item."""
    output: Optional[ComputerUseCallItemResourceOutput] = ...
    """A screenshot of what came of it."""
    status: AgentFunctionCallStatus
    """`in_progress`, `completed`, `failed` or `incomplete`."""
    title: Optional[str] = ...
    """What it is called, for people to read."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_call"]

class ComputerUseCallItemResourceOutput(Model):
    image_url: str
    """Address of the screenshot, or the image itself as a `data:` URL."""
    type: Literal["computer_screenshot"]

class BrowserAuthenticationRequestItemResource(Model):
    id: str
    """Id of the item."""
    request: BrowserAuthenticationRequestItemResourceRequest
    """What is asked for."""
    request_id: str
    """Id of the request; your answer names it."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request"]

class BrowserAuthenticationRequestItemResourceRequest(Model):
    credential_origin: Optional[str] = ...
    """The origin that the credentials are for."""
    fields: List[BrowserAuthenticationRequestItemResourceRequestField]
    """The fields to fill in."""
    options: List[BrowserAuthenticationRequestItemResourceRequestOption]
    """What there is to choose from."""
    reason: Optional[str] = ...
    """Why it is asked for, in words."""
    type: Literal["browser_authentication"]

class BrowserAuthenticationRequestItemResourceRequestField(Model):
    id: str
    """Id of the field."""
    label: str
    """What it is called, for people to read."""
    required: bool
    """Whether it must be filled in."""
    type: str
    """What kind of field it is."""

class BrowserAuthenticationRequestItemResourceRequestOption(Model):
    id: str
    """Id of the option."""
    field_ids: List[str]
    """Ids of the fields that belong to it."""
    label: str
    """What it is called, for people to read."""

class ComputerUseApprovalRequestResultItemResource(Model):
    id: str
    """Id of the item."""
    request_id: str
    """Id of the request that this answers."""
    response: ComputerUseApprovalRequestResultItemResourceResponse
    """Your answer to the request."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["computer_use_approval_request_result"]

ComputerUseApprovalRequestResultItemResourceResponse = Alias(
    Union[
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource,
        ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource,
    ],
    discriminator="action",
)

class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationSubmitResource(
    Model,
):
    action: Literal["submit"]
    selected_option: Optional[str] = ...
    """Id of the option that was chosen, if the request has options."""
    type: Literal["browser_authentication"]

class ComputerUseApprovalRequestResultItemResourceResponseComputerUseApprovalResponseKindResourceBrowserAuthenticationCancelResource(
    Model,
):
    action: Literal["cancel"]
    type: Literal["browser_authentication"]


module("beta.agent_session_message")

class AgentSessionMessage(Model):
    id: Optional[str] = ...
    """Id of the item."""
    content: List[AgentSessionMessageContent]
    """What is said: parts of text and images."""
    phase: Optional[Literal["commentary", "final_answer"]] = ...
    """What an assistant's message is: `commentary` on the way, or the `final_answer`."""
    role: Literal["user", "assistant"]
    """Who speaks: `user` or `assistant`."""
    status: AgentOutputItemStatus
    """`in_progress`, `completed` or `incomplete`."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["message"]
    @property
    def output_text(self) -> str:
        """The text of all its parts, joined; "" if there is none."""


module("beta.agent_session_message_content")

AgentSessionMessageContent = Alias(
    Union[MessageContentResourceInputText, MessageContentResourceInputImage, MessageContentResourceOutputText],
    discriminator="type",
)

class MessageContentResourceInputText(Model):
    text: str
    """The text."""
    type: Literal["input_text"]

class MessageContentResourceInputImage(Model):
    image_url: str
    """Address of the image, or the image itself as a `data:` URL."""
    type: Literal["input_image"]

class MessageContentResourceOutputText(Model):
    text: str
    """The text."""
    type: Literal["output_text"]


module("beta.agent_session_requires_action_event")

class AgentSessionRequiresActionEvent(Model):
    event_id: str
    """Id of the event."""
    session: AgentSession
    """The session as it is now."""
    type: Literal["agent.session.requires_action"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_subagent_active_event")

class AgentSessionSubagentActiveEvent(Model):
    event_id: str
    """Id of the event."""
    subagent: Subagent
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.active"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_subagent_closed_event")

class AgentSessionSubagentClosedEvent(Model):
    event_id: str
    """Id of the event."""
    subagent: Subagent
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.closed"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_subagent_created_event")

class AgentSessionSubagentCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    subagent: Subagent
    """The subagent as it is now."""
    type: Literal["agent.session.subagent.created"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_cancelled_event")

class AgentSessionTurnCancelledEvent(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: agents.sessions.Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.cancelled"]
    usage: Optional[TokenUsage] = ...
    """How many tokens it took."""
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_completed_event")

class AgentSessionTurnCompletedEvent(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: agents.sessions.Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.completed"]
    usage: Optional[TokenUsage] = ...
    """How many tokens it took."""
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_content_part_added_event")

class AgentSessionTurnContentPartAddedEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: OutputText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.content_part.added"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_content_part_done_event")

class AgentSessionTurnContentPartDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: OutputText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.content_part.done"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_created_event")

class AgentSessionTurnCreatedEvent(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: agents.sessions.Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.created"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_failed_event")

class AgentSessionTurnFailedEvent(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: agents.sessions.Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.failed"]
    usage: Optional[TokenUsage] = ...
    """How many tokens it took."""
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_in_progress_event")

class AgentSessionTurnInProgressEvent(Model):
    event_id: str
    """Id of the event."""
    session_id: str
    """Id of the session that it belongs to."""
    turn: agents.sessions.Turn
    """The turn as it is now."""
    turn_id: str
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.in_progress"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_item_added_event")

class AgentSessionTurnItemAddedEvent(Model):
    event_id: str
    """Id of the event."""
    item: AgentSessionItem
    """The item as it is now."""
    output_index: Optional[int] = ...
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.item.added"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_item_done_event")

class AgentSessionTurnItemDoneEvent(Model):
    event_id: str
    """Id of the event."""
    item: AgentOutputItem
    """The item as it is now."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.item.done"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_output_text_delta_event")

class AgentSessionTurnOutputTextDeltaEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    delta: str
    """A further piece of the text."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.output_text.delta"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_output_text_done_event")

class AgentSessionTurnOutputTextDoneEvent(Model):
    content_index: int
    """Which part of the item it belongs to, from 0."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    text: str
    """The whole text."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.output_text.done"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_reasoning_summary_part_added_event")

class AgentSessionTurnReasoningSummaryPartAddedEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: SummaryText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.added"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_reasoning_summary_part_done_event")

class AgentSessionTurnReasoningSummaryPartDoneEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    part: SummaryText
    """The part as it is now."""
    session_id: str
    """Id of the session that it belongs to."""
    status: Optional[Literal["incomplete"]] = ...
    """`incomplete` if the part was cut off."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_part.done"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_reasoning_summary_text_delta_event")

class AgentSessionTurnReasoningSummaryTextDeltaEvent(Model):
    delta: str
    """A further piece of the summary."""
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.delta"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agent_session_turn_reasoning_summary_text_done_event")

class AgentSessionTurnReasoningSummaryTextDoneEvent(Model):
    event_id: str
    """Id of the event."""
    item_id: str
    """Id of the item that it belongs to."""
    output_index: int
    """Which item of the turn's output it belongs to, from 0."""
    session_id: str
    """Id of the session that it belongs to."""
    summary_index: int
    """Which part of the summary it belongs to, from 0."""
    text: str
    """The whole text."""
    turn_id: Optional[str] = ...
    """Id of the turn that it belongs to."""
    type: Literal["agent.session.turn.reasoning_summary_text.done"]
    obfuscation: Optional[str] = ...
    """Padding that hides how long the event is; ignore it."""


module("beta.agents.session_create_params")

SessionCreateParams = Union[SessionCreateParamsNonStreaming, SessionCreateParamsStreaming]

class SessionCreateParamsNonStreaming(Params, SessionCreateParamsBase):
    stream: Literal[False] = ...

class Agent(Params):
    compaction: Optional[AgentCompaction] = ...
    """How a conversation that grows too long is shortened."""
    experimental: AgentExperimental = ...
    """Settings that may change or go at any time."""
    instructions: Optional[str] = ...
    """What the model is told before all input."""
    model: str = ...
    """Id of the model that does the work."""
    multi_agent: Optional[MultiAgentConfigParam] = ...
    """Whether and how it may let subagents work; by default it may not."""
    reasoning: Optional[AgentReasoningParam] = ...
    """How much the model thinks."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    text: Optional[AgentTextParam] = ...
    """Format and length of its text."""
    tools: Optional[Iterable[AgentToolParam]] = ...
    """What the model may call."""

class AgentCompaction(Params):
    async_: Wire["async", Optional[bool]] = ...
    """Whether the agent may go on while its conversation is being shortened."""

class AgentExperimental(Params):
    time_awareness: bool = ...
    """Whether the model is kept aware of the time."""

class PromptCacheOptions(Params):
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""

class SpendControl(Params):
    limit: Optional[int]
    """The most that may be spent, or None for no limit."""

class StreamOptions(Params):
    include_obfuscation: bool = ...
    """Whether events carry padding that hides their length; default True."""

class SessionCreateParamsBase(Params):
    environment: EnvironmentParam
    """The computer that it works on: a new one, or the id of one."""
    agent: Agent = ...
    """An agent for this session alone; in place of `agent_id`."""
    agent_id: str = ...
    """Id of the agent to run; in place of `agent`."""
    input: Optional[Union[str, Iterable[AgentSessionInputMessageParam]]] = ...
    """What it is to do, as text or items."""
    metadata: Optional[Dict[str, str]] = ...
    """Up to 16 pairs of your own: keys up to 64 characters, values up to 512."""
    prompt_cache_options: Optional[PromptCacheOptions] = ...
    """How the common beginning of prompts is cached."""
    review: Literal["none", "auto_review"] = ...
    """Whether its actions are reviewed: `none` or `auto_review`."""
    spend_control: Optional[SpendControl] = ...
    """How much it may spend."""
    stream_options: StreamOptions = ...
    """Options of the stream; only with `stream=True`."""
    vault_ids: Optional[Sequence[str]] = ...
    """Ids of the vaults whose credentials it may use."""

class SessionCreateParamsStreaming(Params, SessionCreateParamsBase):
    stream: Literal[True]


module("beta.agents.session_list_params")

class SessionListParams(Params, of="beta.agents.sessions.list"): ...


module("beta.agents.session_update_params")

class SessionUpdateParams(Params, of="beta.agents.sessions.update"): ...

class Agent(Params):
    model: str = ...
    """Id of the model that does the work."""
    reasoning: AgentReasoning = ...
    """How much the model thinks."""
    service_tier: Optional[Literal["auto", "default", "flex", "priority", "fast", "ultrafast"]] = ...
    """Which processing to use: `auto`, `default`, `flex`, `priority`, `fast` or `ultrafast`."""
    tools: Optional[Iterable[AgentToolParam]] = ...
    """What the model may call."""

class AgentReasoning(Params):
    effort: Optional[Literal["none", "minimal", "low", "medium", "high", "xhigh", "max"]] = ...
    """How much the model thinks: `none`, `minimal`, `low`, `medium`, `high`, `xhigh` or `max`, as far as it knows it."""

class PromptCacheOptions(Params):
    ttl: Literal["30m", "12h"] = ...
    """How long it is kept at least."""

class SpendControl(Params):
    limit: Optional[int]
    """The most that may be spent, or None for no limit."""


module("beta.agents.sessions.artifact_list_params")

class ArtifactListParams(Params, of="beta.agents.sessions.artifacts.list"): ...


module("beta.agents.sessions.event_create_params")

class EventCreateParams(Params, of="beta.agents.sessions.events.create"): ...


module("beta.agents.sessions.event_stream_params")

class EventStreamParams(Params, of="beta.agents.sessions.events.stream"): ...


module("beta.agents.sessions.item_list_params")

class ItemListParams(Params, of="beta.agents.sessions.items.list"): ...


module("beta.agents.sessions.session_artifact")

class SessionArtifact(Model):
    id: str
    """Id of the artifact."""
    created_at: int
    """When it was made: Unix time in seconds."""
    environment_id: str
    """Id of the environment."""
    object: Literal["agent.session.artifact"]
    path: str
    """Path in the environment."""
    session_id: str
    """Id of the session that it belongs to."""
    size_bytes: int
    """How big it is, in bytes."""
    turn_id: str
    """Id of the turn that it belongs to."""


module("beta.agents.sessions.session_artifact_deleted")

class SessionArtifactDeleted(Model):
    id: str
    """Id of the artifact."""
    deleted: bool
    """True if it is gone."""
    object: Literal["agent.session.artifact.deleted"]


module("beta.agents.sessions.session_trace")

class SessionTrace(Model):
    id: str
    """Id of the trace."""
    created_at: int
    """When it was made: Unix time in seconds."""
    object: Literal["agent.session.trace"]
    otlp: Dict[str, object]
    """The trace in the JSON form of OpenTelemetry (OTLP)."""
    session_id: str
    """Id of the session that it belongs to."""


module("beta.agents.sessions.subagent_list_params")

class SubagentListParams(Params, of="beta.agents.sessions.subagents.list"): ...


module("beta.agents.sessions.subagents.item_list_params")

class ItemListParams(Params, of="beta.agents.sessions.subagents.items.list"): ...


module("beta.agents.sessions.subagents.turn_list_params")

class TurnListParams(Params, of="beta.agents.sessions.subagents.turns.list"): ...


module("beta.agents.sessions.subagents.turns.item_list_params")

class ItemListParams(Params, of="beta.agents.sessions.subagents.turns.items.list"): ...


module("beta.agents.sessions.trace_list_params")

class TraceListParams(Params, of="beta.agents.sessions.traces.list"): ...


module("beta.agents.sessions.turn")

class Turn(Model):
    id: str
    """Id of the turn."""
    agent_id: str
    """Id of the agent that does the work."""
    completed_at: Optional[int] = ...
    """When it was finished: Unix time in seconds."""
    created_at: int
    """When it was made: Unix time in seconds."""
    error: Optional[SessionTurnError] = ...
    """Why it failed."""
    object: Literal["agent.session.turn"]
    session_id: str
    """Id of the session that it belongs to."""
    started_at: Optional[int] = ...
    """When it began: Unix time in seconds."""
    status: Literal["queued", "in_progress", "waiting", "completed", "failed", "cancelled"]
    """`queued`, `in_progress`, `waiting`, `completed`, `failed` or `cancelled`."""
    subagent_id: Optional[str] = ...
    """Id of the subagent that did the work, if one did."""
    usage: Optional[TokenUsage] = ...
    """How many tokens it took."""
    prompt_cache_options: Optional[PromptCacheOptions] = ...
    """How the common beginning of prompts is cached."""

class PromptCacheOptions(Model):
    ttl: Literal["30m", "12h"]
    """How long it is kept at least."""


module("beta.agents.sessions.turn_list_params")

class TurnListParams(Params, of="beta.agents.sessions.turns.list"): ...


module("beta.agents.sessions.turns.item_list_params")

class ItemListParams(Params, of="beta.agents.sessions.turns.items.list"): ...


module("beta.subagent")

class Subagent(Model):
    id: str
    """Id of the subagent."""
    closed_at: Optional[int] = ...
    """When it was closed: Unix time in seconds."""
    instructions: Optional[List[AgentContent]] = ...
    """What it was told to do: parts of text, or encrypted."""
    name: Optional[str] = ...
    """A name for people to read."""
    object: Literal["agent.session.subagent"]
    opened_at: int
    """When it was opened: Unix time in seconds."""
    parent_agent_id: str
    """Id of the agent that it was started by."""
    session_id: str
    """Id of the session that it belongs to."""
    status: Literal["active", "closed"]
    """`active` or `closed`."""
